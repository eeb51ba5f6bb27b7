package org.yishi.neighborhood.vote;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An agent takes up what owners entrusted to him, so that he can vote for them on a screen. */
@Named("neighborhoodAcceptVote")
@RequestScoped
public class AcceptVoteView extends OwnVoteView {

    @Inject
    private Proxies proxies;
    @Inject
    private Booth booth;

    private String name;
    private String idTail;

    public String accept() {
        return done("accept", "neighborhood.vote.accept.done", proxies.accept(getId(), name, idTail));
    }

    public boolean isOpen() {
        return isChecked() && (getVote().stage() == VoteStage.NOTICED || getVote().stage() == VoteStage.OPEN);
    }

    /** For whom the current person may vote by now, with what they want. */
    public List<Proxy> getHeld() {
        return !isChecked() ? List.of() : booth.mySeats(getId()).stream().map(Seat::proxy).filter(proxy -> proxy != null).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdTail() {
        return idTail;
    }

    public void setIdTail(String idTail) {
        this.idTail = idTail;
    }
}
