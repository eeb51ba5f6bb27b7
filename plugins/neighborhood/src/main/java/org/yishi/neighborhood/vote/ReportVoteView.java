package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The plan went to the street and the residents' committee. */
@Named("neighborhoodReportVote")
@RequestScoped
public class ReportVoteView extends WorkVoteView {

    @Inject
    private Votes votes;
    @Inject
    private Clock clock;

    private LocalDate heldOn;
    private String plan;

    public String report() {
        votes.report(getId(), heldOn, plan);
        return done("manage", "neighborhood.vote.report.done");
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public LocalDate getHeldOn() {
        return heldOn == null && !isSent() ? LocalDate.now(clock) : heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
