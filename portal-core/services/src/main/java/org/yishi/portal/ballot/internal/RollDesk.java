package org.yishi.portal.ballot.internal;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.Rolls;

/** What the acts of {@link Rolls} do. */
@ApplicationScoped
public class RollDesk {

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository roll;
    @Inject
    private BallotReader reader;

    public void object(long ballotId, long personId, String words, Instant at) {
        ballots.get(ballotId).requireState(BallotState.ANNOUNCED);
        ballots.add(RollObjectionEntity.raised(ballotId, personId, words, at));
    }

    public List<Rolls.Objection> objectionsOf(long ballotId, long personId) {
        return ballots.objections(ballotId).stream().filter(one -> one.personId() == personId).map(RollDesk::shown).toList();
    }

    public List<Rolls.Objection> objections(long ballotId) {
        return ballots.objections(ballotId).stream().map(RollDesk::shown).toList();
    }

    public void answer(long ballotId, long objectionId, String answer, Instant at) {
        RollObjectionEntity objection = ballots.objection(objectionId);
        if (objection.ballotId() != ballotId) {
            throw new NotFound("objection " + objectionId + " of ballot " + ballotId);
        }
        objection.answer(answer, at);
    }

    public boolean holds(long ballotId, String receiptCode) {
        return roll.hasReceipt(ballotId, Receipts.digest(BallotEntity.dossier(ballotId), receiptCode));
    }

    public List<BallotView> runningOf(long personId) {
        return ballots.runningOf(personId).stream().map(reader::view).toList();
    }

    private static Rolls.Objection shown(RollObjectionEntity one) {
        return new Rolls.Objection(one.id(), one.words(), one.raisedAt(), one.answer());
    }
}
