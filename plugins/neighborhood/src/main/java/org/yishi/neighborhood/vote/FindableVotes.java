package org.yishi.neighborhood.vote;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Votes are found from their proposal on, by title, number, questions and reasons. */
@ApplicationScoped
public class FindableVotes implements SearchSource {

    @Inject
    private VoteRepository votes;

    @Override
    public String kind() {
        return "neighborhood.vote";
    }

    @Override
    public List<String> dossiers() {
        return votes.ids().stream().map(id -> Vote.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        List<Vote> found = votes.ofIds(SearchSource.numbers(Vote.DOSSIERS, dossiers));
        Map<Long, List<VoteMatter>> matters = votes.matters(found.stream().map(Vote::id).toList());
        return found.stream().map(vote -> findable(vote, matters.getOrDefault(vote.id(), List.of()))).toList();
    }

    private static Findable findable(Vote vote, List<VoteMatter> matters) {
        return Findable.page(vote.dossier(), vote.areaId(), vote.title(), "/neighborhood/vote/show?id=" + vote.id())
                .saying(matters.stream().map(matter -> matter.question() + " " + matter.details()).toArray(String[]::new))
                .saying(vote.stated().reasons()).calledAlso(vote.number()).of(vote.postings().noticedOn());
    }
}
