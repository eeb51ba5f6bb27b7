package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** A sheet on which owners demand a vote is entered with its scan. */
@Named("neighborhoodEnterVote")
@RequestScoped
public class EnterVoteView extends WorkVoteView {

    @Inject
    private Petitions petitions;
    @Inject
    private Clock clock;

    private String units;
    private LocalDate on;
    private Part file;

    public String enter() {
        Upload sent = Upload.of(file);
        int fresh = petitions.enter(getId(), units, on, sent.name(), sent.bytes());
        return done("support", "neighborhood.vote.enter.done", Integer.toString(fresh));
    }

    public String getUnits() {
        return units;
    }

    public void setUnits(String units) {
        this.units = units;
    }

    public LocalDate getOn() {
        return on == null && !isSent() ? LocalDate.now(clock) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
