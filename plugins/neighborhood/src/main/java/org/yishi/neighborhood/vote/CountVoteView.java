package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The tellers count; before, they see what looks as if one hand had filled in several ballots. */
@Named("neighborhoodCountVote")
@RequestScoped
public class CountVoteView extends WorkVoteView {

    @Inject
    private Counts counts;
    @Inject
    private PaperDesk desk;

    @Inject
    private Clock clock;

    private LocalDate heldOn;
    private String tellers;
    private String witnesses;
    private String invited;

    public String count() {
        counts.count(getId(), new Counts.Tellers(tellers, witnesses, invited), heldOn);
        return done("manage", "neighborhood.vote.count.done");
    }

    public List<Flag> getFlags() {
        return counts.flags(getId());
    }

    public PaperDesk.Pile getPile() {
        return desk.pile(getId());
    }

    public LocalDate getHeldOn() {
        return heldOn == null && !isSent() ? LocalDate.now(clock) : heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getTellers() {
        return tellers;
    }

    public void setTellers(String tellers) {
        this.tellers = tellers;
    }

    public String getWitnesses() {
        return witnesses;
    }

    public void setWitnesses(String witnesses) {
        this.witnesses = witnesses;
    }

    public String getInvited() {
        return invited;
    }

    public void setInvited(String invited) {
        this.invited = invited;
    }
}
