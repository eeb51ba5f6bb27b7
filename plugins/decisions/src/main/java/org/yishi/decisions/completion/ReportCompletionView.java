package org.yishi.decisions.completion;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterWorkView;
import org.yishi.decisions.matter.Yuan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The work is finished: acceptance and final accounts. */
@Named("decisionsReportCompletion")
@RequestScoped
public class ReportCompletionView extends MatterWorkView {

    @Inject
    private Completions completions;
    @Inject
    private Clock clock;

    private String done;
    private String acceptance;
    private String acceptedBy;
    private String finalCost;
    private String differences;
    private LocalDate finishedOn;

    @Override
    protected void fill(Matter known) {
        finishedOn = LocalDate.now(clock);
    }

    public String finish() {
        completions.finish(getId(), new Completion.Words(done, acceptance, acceptedBy, Yuan.cents(finalCost, "finalCost"), differences,
                getMatter().begunOn(), finishedOn));
        return done("decisions.completion.report.ready");
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getAcceptance() {
        return acceptance;
    }

    public void setAcceptance(String acceptance) {
        this.acceptance = acceptance;
    }

    public String getAcceptedBy() {
        return acceptedBy;
    }

    public void setAcceptedBy(String acceptedBy) {
        this.acceptedBy = acceptedBy;
    }

    public String getFinalCost() {
        return finalCost;
    }

    public void setFinalCost(String finalCost) {
        this.finalCost = finalCost;
    }

    public String getDifferences() {
        return differences;
    }

    public void setDifferences(String differences) {
        this.differences = differences;
    }

    public LocalDate getFinishedOn() {
        return finishedOn;
    }

    public void setFinishedOn(LocalDate finishedOn) {
        this.finishedOn = finishedOn;
    }
}
