package org.yishi.portal.faces.ballot;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.ballot.BallotOffice;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.Papers;
import org.yishi.portal.ballot.Rolls;

/** Where a ballot stands, what is missing, and the next step. */
@Named("portalManageBallot")
@RequestScoped
public class ManageBallotView extends BallotPage {

    private static final List<BallotState> LIFE = List.of(BallotState.ANNOUNCED, BallotState.OPEN, BallotState.CLOSED, BallotState.COUNTED);

    @Inject
    private BallotOffice office;
    @Inject
    private Papers papers;
    @Inject
    private Rolls rolls;

    private BallotOffice.Standing standing;
    private Papers.Stock stock;
    private List<Rolls.Objection> objections;
    private long objection;
    private String answer;
    private String reason;

    @Override
    public void load() {
        super.load();
        getStanding();
    }

    public String open() {
        ballots().open(getId());
        return done("manage", "portal.ballot.manage.opened");
    }

    public String close() {
        ballots().close(getId());
        return done("manage", "portal.ballot.manage.closed");
    }

    public String count() {
        ballots().count(getId());
        return done("manage", "portal.ballot.manage.counted");
    }

    public String recount() {
        boolean agrees = ballots().recount(getId(), reason).agrees();
        return done("manage", agrees ? "portal.ballot.manage.agrees" : "portal.ballot.manage.differs");
    }

    public String cancel() {
        ballots().cancel(getId(), reason);
        return done("manage", "portal.ballot.manage.cancelled");
    }

    public String answer() {
        rolls.answer(getId(), objection, answer);
        return done("manage", "portal.ballot.manage.answered");
    }

    public List<String> getSteps() {
        return LIFE.stream().map(state -> "portal.ballot.state." + state).toList();
    }

    public int getStep() {
        return LIFE.indexOf(getBallot().state());
    }

    /** Objections to be answered; those who only supervise do not answer. */
    public List<Rolls.Objection> getObjections() {
        if (objections == null) {
            objections = rolls.objections(getId());
        }
        return objections;
    }

    public List<Rolls.Objection> getUnanswered() {
        return getObjections().stream().filter(one -> one.answer() == null).toList();
    }

    /** Its hour is over and nobody has closed it yet. */
    public boolean isToBeClosed() {
        return getStanding().toBeClosed();
    }

    public boolean isOnPaper() {
        return getBallot().channels().stream().anyMatch(Channel::isPaper);
    }

    /** Whether papers are still to be printed: nobody votes on them after the last instant. */
    public boolean isPrintable() {
        return getBallot().state() == BallotState.ANNOUNCED || getBallot().state() == BallotState.OPEN;
    }

    /** Whether papers are to be read out of the box. */
    public boolean isReadable() {
        return getBallot().state() == BallotState.OPEN || getBallot().state() == BallotState.CLOSED;
    }

    public BallotOffice.Standing getStanding() {
        if (standing == null) {
            standing = office.standing(getId());
        }
        return standing;
    }

    public Papers.Stock getStock() {
        if (stock == null) {
            stock = papers.stock(getId());
        }
        return stock;
    }

    public long getObjection() {
        return objection;
    }

    public void setObjection(long objection) {
        this.objection = objection;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
