package org.yishi.neighborhood.vote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The roll was mended after an objection; it is frozen again before the vote opens. */
@Named("neighborhoodRollVote")
@RequestScoped
public class RollVoteView extends WorkVoteView {

    @Inject
    private Announcements announcements;

    private String reason;

    public String correct() {
        announcements.correctRoll(getId(), reason);
        return done("manage", "neighborhood.vote.roll.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
