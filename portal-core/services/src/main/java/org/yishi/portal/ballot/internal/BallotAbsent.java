package org.yishi.portal.ballot.internal;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.message.AudienceSource;

/** Those whose vote is not in yet, while it can still be cast. Of a household that shares a vote nobody, once one of them has voted. */
@ApplicationScoped
public class BallotAbsent implements AudienceSource {

    static final String NAME = "portal.ballotAbsent";

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository roll;
    @Inject
    private BallotClocks clocks;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Long> members(String argument) {
        return isRunning(argument) ? roll.absent(Long.parseLong(argument)) : Set.of();
    }

    @Override
    public boolean isMember(String argument, long personId) {
        return isRunning(argument) && roll.isAbsent(Long.parseLong(argument), personId);
    }

    private boolean isRunning(String argument) {
        BallotEntity ballot = ballots.get(Long.parseLong(argument));
        return ballot.stateAt(clocks.now(ballot)) == BallotState.OPEN;
    }
}
