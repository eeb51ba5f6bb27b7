package org.yishi.portal.ballot;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.internal.BallotEntity;
import org.yishi.portal.ballot.internal.OfficeDesk;
import org.yishi.portal.ledger.Act;

/** What those who hold a ballot see of it, and the key of a secret one in the hands of its tellers (监票人). */
@ApplicationScoped
public class BallotOffice {

    private static final int SHORTEST_PASSPHRASE = 12;

    @Inject
    private OfficeDesk desk;
    @Inject
    private Act act;

    /**
     * Where it stands.
     *
     * @param missing what is still to be done before it can be counted, in the reader's language
     * @param key     whether the key to the envelopes is in place
     * @param toBeClosed its hour is over, but it was not closed yet
     * @param counts  every count, the first one too
     */
    public record Standing(List<String> missing, boolean key, boolean toBeClosed, List<Counted> counts) {
    }

    public record Counted(int number, Instant at, String reason, boolean agrees) {
    }

    @Guarded(value = "portal.manageBallot", kind = Guarded.Kind.READ)
    public Standing standing(@Of(BallotEntity.class) long ballotId) {
        return desk.standing(ballotId);
    }

    /** Votes with names of an open ballot after the count. */
    @Guarded(value = "portal.seeOwnBallot", kind = Guarded.Kind.READ)
    public List<NamedVote> names(@Of(BallotEntity.class) long ballotId) {
        return desk.names(ballotId);
    }

    /** @param keys what was chosen */
    public record NamedVote(String name, List<String> keys) {
    }

    /** The key under the passphrases of two tellers, to be kept outside of the portal until the count. */
    @Guarded("portal.keepBallotKey")
    public String lockKey(@Of(BallotEntity.class) long ballotId, String one, String other) {
        if (one == null || other == null || one.length() < SHORTEST_PASSPHRASE || other.length() < SHORTEST_PASSPHRASE || one.equals(other)) {
            throw new Refusal("portal.ballot.refusal.passphrase", SHORTEST_PASSPHRASE).at("one");
        }
        String locked = desk.lockKey(ballotId, one, other);
        act.fact("key", "exported");
        return locked;
    }

    /** Puts the key back after the data folder was lost. */
    @Guarded("portal.keepBallotKey")
    public void restoreKey(@Of(BallotEntity.class) long ballotId, String locked, String one, String other) {
        desk.restoreKey(ballotId, locked, one, other);
        act.fact("key", "restored");
    }
}
