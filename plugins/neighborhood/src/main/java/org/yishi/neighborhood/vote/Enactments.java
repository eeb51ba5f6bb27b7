package org.yishi.neighborhood.vote;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishi.neighborhood.compound.Compounds;
import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.compound.PaperKind;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Covenant (管理规约) and rules of procedure (议事规则) are made by the owners' vote (民法典第二百七十八条第一款第一、二项): what they passed is in force once
 * the vote is final, in the very words that were voted on, and falls with the vote.
 */
@ApplicationScoped
class Enactments {

    private static final Map<String, PaperKind> KINDS = Map.of("278-1", PaperKind.PROCEDURE, "278-2", PaperKind.COVENANT);

    @Inject
    private Compounds compounds;
    @Inject
    private Texts texts;

    /** Whether a matter makes a paper, so that its words have to be there before the owners vote on them. */
    static boolean isBy(String item) {
        return KINDS.containsKey(item);
    }

    void enact(Vote vote, List<VoteMatter> matters, LocalDate on) {
        matters.stream().filter(matter -> isBy(matter.item()) && matter.outcome().holds() && !matter.details().isEmpty()).forEach(matter -> {
            PaperKind kind = KINDS.get(matter.item());
            String title = texts.get("neighborhood.vote.enacted." + kind, Integer.toString(on.getYear()), vote.number());
            compounds.fileDecided(vote.areaId(), kind, new Compounds.Decided(vote.id(), title, on),
                    new Paper(title + ".txt", matter.details().getBytes(StandardCharsets.UTF_8)));
        });
    }

    void filed(Vote vote, LocalDate on) {
        if (isIn(vote)) {
            compounds.filedWithStreet(vote.areaId(), vote.id(), on);
        }
    }

    void takeBack(Vote vote) {
        if (isIn(vote)) {
            compounds.takeBack(vote.areaId(), vote.id());
        }
    }

    private boolean isIn(Vote vote) {
        return compounds.papers(vote.areaId()).stream().anyMatch(paper -> paper.voteId() == vote.id());
    }
}
