package org.yishi.neighborhood.vote;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The window is made longer, once. */
@Named("neighborhoodExtendVote")
@RequestScoped
public class ExtendVoteView extends WorkVoteView {

    @Inject
    private Openings openings;

    private LocalDate lastDay;
    private String reason;

    public String extend() {
        openings.extend(getId(), lastDay, reason);
        return done("manage", "neighborhood.vote.extend.done");
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
