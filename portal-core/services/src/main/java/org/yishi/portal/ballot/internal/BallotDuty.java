package org.yishi.portal.ballot.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.ballot.Ballots;

/** What happens by itself: ballots are closed when their hour has come, and keys that are of no more use are destroyed. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class BallotDuty {

    private static final Logger LOG = Logger.getLogger(BallotDuty.class.getName());

    @Inject
    private BallotRepository ballots;
    @Inject
    private Ballots held;
    @Inject
    private EndOfKeys keys;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    void everyMinute() {
        ballots.due(Instant.now(clock)).forEach(ballot -> {
            try {
                current.as(Actor.PORTAL, () -> held.close(ballot.id()));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "ballot " + ballot.id() + " was not closed; tried again in a minute", e);
            }
        });
        keys.sweep();
    }
}
