package org.yishi.portal.faces.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.ballot.RollLine;
import org.yishi.portal.ballot.Rolls;
import org.yishi.portal.ballot.VotingBooth;

/** The own line of the roll, objections against it, and whether a receipt is in. */
@Named("portalRollBallot")
@RequestScoped
public class RollBallotView extends BallotPage {

    @Inject
    private VotingBooth booth;
    @Inject
    private Rolls rolls;

    private List<RollLine> lines;
    private List<Rolls.Objection> objections;
    private final Map<String, Object> values = new HashMap<>();
    private String receipt;
    private Boolean holds;

    @Override
    public void load() {
        super.load();
        getLines();
    }

    public String object() {
        rolls.object(getId(), String.valueOf(values.get("words")));
        return done("roll", "portal.ballot.roll.objected");
    }

    public void check() {
        holds = rolls.holds(getId(), receipt);
    }

    public List<RollLine> getLines() {
        if (lines == null) {
            lines = booth.lines(getId());
        }
        return lines;
    }

    public List<Rolls.Objection> getObjections() {
        if (objections == null) {
            objections = rolls.mine(getId());
        }
        return objections;
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    /** Null until a receipt was looked for. */
    public Boolean getHolds() {
        return holds;
    }
}
