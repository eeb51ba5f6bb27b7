package org.yishi.neighborhood.vote;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A paper that was typed wrong is found by its unit, held against its scan and put right. */
@Named("neighborhoodCorrectVote")
@RequestScoped
public class CorrectVoteView extends MarkedFieldsView {

    @Inject
    private Recounts recounts;

    private String unit;
    private String ballot;
    private List<OwnBallot> papers;

    public void find() {
        papers = List.of();
        papers = recounts.papers(getId(), unit);
    }

    public String correct() {
        recounts.correct(getId(), Long.parseLong(ballot), marks());
        return done("answer", "neighborhood.vote.correct.done");
    }

    /** Empty before a unit was asked for; which papers a correction is about is read from the form itself, before its fields are. */
    public List<OwnBallot> getPapers() {
        if (papers == null) {
            String of = isSent() ? parameter("of") : null;
            papers = of == null ? List.of() : recounts.papers(getId(), of);
        }
        return papers;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getBallot() {
        return ballot;
    }

    public void setBallot(String ballot) {
        this.ballot = ballot;
    }
}
