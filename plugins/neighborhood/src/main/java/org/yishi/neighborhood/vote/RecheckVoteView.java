package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** An owner asks that the vote be counted again, and reads the answer. */
@Named("neighborhoodRecheckVote")
@RequestScoped
public class RecheckVoteView extends OwnVoteView {

    @Inject
    private Recounts recounts;
    @Inject
    private Clock clock;

    private final Map<String, Object> values = new HashMap<>();
    private Part proof;

    public String ask() {
        Upload sent = Upload.of(proof);
        recounts.ask(getId(), (String) values.get("reason"), LocalDate.now(clock), sent.name(), sent.bytes());
        return done("recheck", "neighborhood.vote.recheck.done");
    }

    public boolean isAskable() {
        return getVote().stage() == VoteStage.PUBLISHED || getVote().stage() == VoteStage.RECOUNT;
    }

    public List<RecountDemand> getMine() {
        return recounts.mine(getId());
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }
}
