package org.yishi.portal.ballot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.internal.BallotEntity;
import org.yishi.portal.ballot.internal.CastVotes;

/**
 * Where a voter votes with the own login (网上投票). A person has several lines where several votes are hers, such as a share in two
 * dwellings. Requests for one line wait for each other here, so that impatient fingers do not fill the queue of the ballot.
 */
@ApplicationScoped
public class VotingBooth {

    /** Said when it is not sure that the vote is on the disk; sending the same form again is safe. */
    public static final String NOT_STORED = "portal.ballot.refusal.notStored";

    private static final Logger LOG = Logger.getLogger(VotingBooth.class.getName());
    private static final List<ReentrantLock> TURNS = IntStream.range(0, 256).mapToObj(i -> new ReentrantLock()).toList();

    @Inject
    private CastVotes votes;
    @Inject
    private CurrentActor current;

    /** The lines whose vote the current person may cast. */
    @Guarded(value = "portal.seeOwnBallot", kind = Guarded.Kind.READ)
    public List<RollLine> lines(@Of(BallotEntity.class) long ballotId) {
        return votes.lines(ballotId, current.get().personId());
    }

    /**
     * Takes the choice for a last look; nothing is kept.
     *
     * @param keys what is chosen; empty for a blank ballot
     */
    @Guarded(value = "portal.castBallot", kind = Guarded.Kind.READ)
    public Slip slip(@Of(BallotEntity.class) long ballotId, long voterId, Collection<String> keys) {
        return votes.slip(ballotId, voterId, keys);
    }

    /** Casts the vote. When this returns, it is on the disk; the same request again returns the same receipt. */
    @Guarded(value = "portal.castBallot", kind = Guarded.Kind.READ)
    public Receipt vote(@Of(BallotEntity.class) long ballotId, long voterId, Collection<String> keys, Slip slip) {
        ReentrantLock turn = TURNS.get((int) (voterId % TURNS.size()));
        turn.lock();
        try {
            Optional<Receipt> before = votes.given(ballotId, voterId, keys, slip);
            return before.isPresent() ? before.get() : votes.cast(ballotId, voterId, keys, slip);
        } catch (Refusal | AccessRefused | NotFound e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "a vote of ballot " + ballotId + " could not be stored, or it is not known whether it was", e);
            throw new Refusal(NOT_STORED);
        } finally {
            turn.unlock();
        }
    }
}
