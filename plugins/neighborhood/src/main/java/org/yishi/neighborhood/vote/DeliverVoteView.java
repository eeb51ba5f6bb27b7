package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Which parties got their ballot paper, how, and the proof. */
@Named("neighborhoodDeliverVote")
@RequestScoped
public class DeliverVoteView extends WorkVoteView {

    @Inject
    private PaperDesk desk;
    @Inject
    private VoteReadings readings;
    @Inject
    private Clock clock;

    private String units;
    private String how = Turnout.Served.SIGNED.name();
    private LocalDate on;
    private Part proof;

    public String serve() {
        List<String> named = Arrays.stream(units.split("[\\s,，、;；]+")).filter(unit -> !unit.isEmpty()).toList();
        Upload sent = Upload.of(proof);
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime at = on == null ? null : on.equals(now.toLocalDate()) ? now : on.atTime(12, 0);
        int served = desk.serve(getId(), named, Turnout.Served.valueOf(how), at, sent.name(), sent.bytes());
        return done("deliver", "neighborhood.vote.deliver.done", Integer.toString(served));
    }

    public long getServed() {
        return readings.served(getId());
    }

    public List<Turnout.Served> getWays() {
        return List.of(Turnout.Served.values());
    }

    public String getUnits() {
        return units;
    }

    public void setUnits(String units) {
        this.units = units;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public LocalDate getOn() {
        return on == null && !isSent() ? LocalDate.now(clock) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }
}
