package org.yishi.neighborhood.vote;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.ballot.PackCheck;
import org.yishi.portal.ballot.PackVerdict;

/** What follows where an owner doubts a count: it is done again, and anybody checks its pack. */
@ApplicationScoped
public class Doubts {

    @Inject
    private Estate estate;
    @Inject
    private Recounts recounts;
    @Inject
    private Results results;
    @Inject
    private CurrentActor current;

    /** The result is published, doubted, the paper mended from its scan, everything counted again. @return whether the outcome is the same */
    public boolean recounted(Estate.Folk folk, long id, long paper, String... marks) {
        estate.published(folk, id);
        LocalDateTime later = Estate.CLOSES.plusDays(3).atTime(9, 0);
        long demand = estate.at(later, () -> current.as(folk.owner(1), () -> recounts.ask(id, "录错了", later.toLocalDate(), "", null)));
        estate.at(later, () -> current.as(folk.worker(), () -> recounts.correct(id, paper, Estate.marks(marks))));
        return estate.at(later, () -> current.as(folk.chair(), () -> recounts.answer(id, demand, "录入有误，已更正", true)));
    }

    /** What is wrong with the published pack, as the offline check says it. */
    public List<PackVerdict.Sentence> problems(long id) {
        return PackCheck.check(results.pack(id)).problems();
    }
}
