package org.yishi.portal.faces.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.Receipt;
import org.yishi.portal.ballot.RollLine;
import org.yishi.portal.ballot.Slip;
import org.yishi.portal.ballot.VotingBooth;

/**
 * Voting: choose, look once more, cast, keep the receipt. The choice travels in the forms alone, never in an address or the session; so there is
 * no redirect at the end, and sending the form again shows the same receipt.
 */
@Named("portalVoteBallot")
@RequestScoped
public class VoteBallotView extends BallotPage {

    @Inject
    private VotingBooth booth;

    private List<RollLine> lines;
    private long line;
    private String choice;
    private List<String> several = new ArrayList<>();
    private String chosen;
    private String number;
    private String seal;
    private Slip slip;
    private Receipt receipt;
    private boolean unsure;

    /** To the last look. */
    public void look() {
        chosen = getBallot().seats() == 1 ? choice : String.join(",", several);
        slip = booth.slip(getId(), lineOrOnly(), keys());
        number = slip.number();
        seal = slip.seal();
        line = lineOrOnly();
    }

    public void cast() {
        try {
            receipt = booth.vote(getId(), line, keys(), new Slip(number, seal));
            again();
        } catch (Refusal refusal) {
            unsure = refusal.key().equals(VotingBooth.NOT_STORED);
            throw refusal;
        }
    }

    /** Back to choosing. */
    public void change() {
        chosen = null;
    }

    /** While a form is being read both are there, so that the one that was sent is found. */
    public boolean isChoosing() {
        return isReading() || isMayVote() && slip == null && !unsure && receipt == null;
    }

    public boolean isConfirming() {
        return isReading() || (slip != null || unsure) && receipt == null;
    }

    private static boolean isReading() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Whether there is a line that has not voted, and it is time. */
    public boolean isMayVote() {
        return getBallot().state() == BallotState.OPEN && getLines().stream().anyMatch(one -> !one.isVoted() || getBallot().channelRule().name().equals("LAST_COUNTS"));
    }

    private long lineOrOnly() {
        return line != 0 || getLines().isEmpty() ? line : getLines().get(0).voterId();
    }

    /** What is chosen, by key. */
    public List<String> keys() {
        return chosen == null || chosen.isEmpty() ? List.of() : Arrays.asList(chosen.split(","));
    }

    public List<RollLine> getLines() {
        if (lines == null) {
            lines = booth.lines(getId());
        }
        return lines;
    }

    public long getLine() {
        return lineOrOnly();
    }

    public void setLine(long line) {
        this.line = line;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public List<String> getSeveral() {
        return several;
    }

    public void setSeveral(List<String> several) {
        this.several = several;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
