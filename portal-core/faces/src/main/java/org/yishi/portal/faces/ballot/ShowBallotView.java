package org.yishi.portal.faces.ballot;

import java.math.BigDecimal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.yishi.portal.ballot.BallotResult;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.PackCheck;

/** What anybody may know of a ballot. */
@Named("portalShowBallot")
@RequestScoped
public class ShowBallotView extends BallotPage {

    /** Null before it is counted. */
    public BallotResult getResult() {
        return getBallot().result().orElse(null);
    }

    /** To be compared with the one in the pack. */
    public String getPackDigest() {
        return PackCheck.check(getResult().pack()).digest();
    }

    public boolean isVoting() {
        return getBallot().state() == BallotState.OPEN;
    }

    public boolean isWeighted() {
        return getBallot().base().weight().compareTo(BigDecimal.valueOf(getBallot().base().heads())) != 0;
    }

    @Override
    protected boolean remembers() {
        return false;
    }
}
