package org.yishi.portal.ballot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.ballot.internal.BallotEntity;
import org.yishi.portal.ballot.internal.RollDesk;
import org.yishi.portal.ledger.Act;

/** The electorate (投票人名册) as those on it see it: the own line, objections before the opening, and whether a receipt is in. */
@ApplicationScoped
public class Rolls {

    @Inject
    private RollDesk desk;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param answer null until it was answered */
    public record Objection(long id, String words, Instant at, String answer) {
    }

    /** Says that the roll is wrong: that a line is missing, or should not be there. */
    @Guarded("portal.objectToRoll")
    public void object(@Of(BallotEntity.class) long ballotId, String words) {
        desk.object(ballotId, current.get().personId(), words, Instant.now(clock));
        act.unnamed().fact("objection", "roll");
    }

    /** The objections of the current person. */
    @Guarded(value = "portal.objectToRoll", kind = Guarded.Kind.READ)
    public List<Objection> mine(@Of(BallotEntity.class) long ballotId) {
        return desk.objectionsOf(ballotId, current.get().personId());
    }

    @Guarded(value = "portal.answerRollObjection", kind = Guarded.Kind.READ)
    public List<Objection> objections(@Of(BallotEntity.class) long ballotId) {
        return desk.objections(ballotId);
    }

    @Guarded("portal.answerRollObjection")
    public void answer(@Of(BallotEntity.class) long ballotId, long objectionId, String answer) {
        desk.answer(ballotId, objectionId, answer, Instant.now(clock));
        act.fact("answered", objectionId);
    }

    /** Whether the vote with this receipt is in. Says nothing of whose it is. */
    @Guarded(value = "portal.seeOwnBallot", kind = Guarded.Kind.READ)
    public boolean holds(@Of(BallotEntity.class) long ballotId, String receiptCode) {
        return desk.holds(ballotId, receiptCode);
    }

    /** Ballots that wait for the current person. */
    @Guarded(value = "portal.seeOwnBallot", kind = Guarded.Kind.READ)
    public List<BallotView> running() {
        return desk.runningOf(current.get().personId());
    }
}
