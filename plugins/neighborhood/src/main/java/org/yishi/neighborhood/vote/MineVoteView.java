package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.portal.access.CurrentActor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The own ballots and what became of them; whether a receipt is in the box. */
@Named("neighborhoodMineVote")
@RequestScoped
public class MineVoteView extends OwnVoteView {

    @Inject
    private Booth booth;
    @Inject
    private CurrentActor current;

    private String receipt;
    private Boolean found;

    public void look() {
        found = booth.isIn(getId(), receipt);
    }

    public long getMe() {
        return current.get().personId();
    }

    public List<OwnBallot> getBallots() {
        return isChecked() ? booth.myBallots(getId()) : List.of();
    }

    public List<Seat> getSeats() {
        return isChecked() ? booth.mySeats(getId()) : List.of();
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    /** Null before a receipt was asked for. */
    public Boolean getFound() {
        return found;
    }
}
