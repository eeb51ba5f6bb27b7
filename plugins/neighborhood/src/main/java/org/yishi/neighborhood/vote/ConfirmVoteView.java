package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The second reader reads a paper again, without seeing what the first one read. */
@Named("neighborhoodConfirmVote")
@RequestScoped
public class ConfirmVoteView extends MarkedFieldsView {

    @Inject
    private PaperDesk desk;

    private List<Ballot> waiting;
    private String ballot;

    public String confirm() {
        boolean same = desk.confirm(getId(), Long.parseLong(ballot), marks());
        return done("confirm", same ? "neighborhood.vote.confirm.same" : "neighborhood.vote.confirm.different");
    }

    private List<Ballot> waiting() {
        if (waiting == null) {
            waiting = desk.waiting(getId());
        }
        return waiting;
    }

    public long getNumber() {
        return desk.waitingNumber(getId());
    }

    /** The one that was typed first. */
    public Ballot getFirst() {
        Optional<Ballot> asked = waiting().stream().filter(one -> Long.toString(one.id()).equals(ballot)).findFirst();
        return asked.orElse(waiting().isEmpty() ? null : waiting().get(0));
    }

    public String getBallot() {
        return ballot != null || getFirst() == null ? ballot : Long.toString(getFirst().id());
    }

    public void setBallot(String ballot) {
        this.ballot = ballot;
    }
}
