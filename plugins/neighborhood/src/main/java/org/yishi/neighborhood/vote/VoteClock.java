package org.yishi.neighborhood.vote;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Opens votes at the hour that was announced, so that it does not hang on anybody. What still stands in the way is seen on the vote's desk. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VoteClock {

    private static final Logger LOG = Logger.getLogger(VoteClock.class.getName());

    @Inject
    private Openings openings;
    @Inject
    private CurrentActor current;

    @Schedule(hour = "*", minute = "*", second = "11", persistent = false)
    void look() {
        for (Vote vote : openings.due()) {
            try {
                current.as(Actor.PORTAL, () -> openings.open(vote.id()));
            } catch (Refusal refusal) {
                LOG.log(Level.FINE, "vote {0} cannot open yet: {1}", new Object[] {vote.id(), refusal.key()});
            }
        }
    }
}
