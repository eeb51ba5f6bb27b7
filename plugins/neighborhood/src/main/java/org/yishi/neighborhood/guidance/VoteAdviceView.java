package org.yishi.neighborhood.guidance;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.vote.Vote;

/** What the branch advises on a vote, on the pages of the vote. */
@Named("neighborhoodVoteAdvice")
@RequestScoped
public class VoteAdviceView {

    @Inject
    private VoteAdvices advices;

    private Vote read;
    private List<VoteAdvice> given = List.of();
    private boolean missing;

    public List<VoteAdvice> of(Vote vote) {
        read(vote);
        return given;
    }

    /** Whether it is worth while to ask the branch first. */
    public boolean isMissing(Vote vote) {
        read(vote);
        return missing;
    }

    private void read(Vote vote) {
        if (read == null || read.id() != vote.id()) {
            read = vote;
            given = advices.of(vote);
            missing = advices.isMissing(vote);
        }
    }
}
