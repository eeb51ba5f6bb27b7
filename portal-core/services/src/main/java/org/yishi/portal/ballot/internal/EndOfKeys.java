package org.yishi.portal.ballot.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.ballot.BallotCancelled;
import org.yishi.portal.ballot.BallotCounted;
import org.yishi.portal.ballot.BallotState;

/** Destroys the key to the envelopes of a ballot as soon as its count, or its end, is on the disk. */
@ApplicationScoped
public class EndOfKeys {

    private static final Logger LOG = Logger.getLogger(EndOfKeys.class.getName());

    @Inject
    private BallotRepository ballots;
    @Inject
    private UrnKeys keys;

    void counted(@Observes(during = TransactionPhase.AFTER_SUCCESS) BallotCounted ballot) {
        destroyAll(ballot.ballotId());
    }

    void cancelled(@Observes(during = TransactionPhase.AFTER_SUCCESS) BallotCancelled ballot) {
        destroyAll(ballot.ballotId());
    }

    /** Those that a crash between the count and their end, or an opening that failed, left over. */
    public void sweep() {
        keys.names().forEach(this::destroyWhereDone);
    }

    private void destroyAll(long ballotId) {
        keys.names().stream().filter(name -> name.startsWith(UrnKeys.prefix(ballotId))).forEach(keys::destroy);
    }

    private void destroyWhereDone(String name) {
        try {
            BallotEntity ballot = ballots.get(Long.parseLong(name.replaceFirst("^ballot-(\\d+)-.*", "$1")));
            boolean done = ballot.state() == BallotState.COUNTED || ballot.state() == BallotState.CANCELLED;
            boolean inUse = ballot.state() == BallotState.ANNOUNCED || name.equals(UrnKeys.name(ballot.id(), ballot.publicKey()));
            if (done || !inUse) {
                keys.destroy(name);
            }
        } catch (NotFound | NumberFormatException e) {
            LOG.log(Level.FINE, "{0} in secrets/urn belongs to no ballot that is known here", name);
        }
    }
}
