package org.yishi.portal.mydata.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.mydata.Deletions;

/** Carries out the deletions whose day has come, one after the other; one that fails does not keep the others. */
@ApplicationScoped
public class DueDeletions {

    private static final Logger LOG = Logger.getLogger(DueDeletions.class.getName());

    @Inject
    private DeletionRepository repository;
    @Inject
    private DeletionActs acts;
    @Inject
    private Deletions deletions;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    public void carryOut() {
        repository.due(LocalDate.now(clock)).stream().filter(acts::isReady).map(DeletionEntity::id)
                .forEach(id -> current.as(Actor.PORTAL, () -> carryOut(id)));
    }

    private void carryOut(long id) {
        try {
            deletions.carryOut(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "deletion " + id + " waits for the next hour", e);
        }
    }
}
