package org.yishi.neighborhood.vote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The committee does not call a vote that owners demand, and says why. */
@Named("neighborhoodRefuseVote")
@RequestScoped
public class RefuseVoteView extends WorkVoteView {

    @Inject
    private Petitions petitions;

    private String reason;

    public String refuse() {
        petitions.refuse(getId(), reason);
        return done("manage", "neighborhood.vote.refuse.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
