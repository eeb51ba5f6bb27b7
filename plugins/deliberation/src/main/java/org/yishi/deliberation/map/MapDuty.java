package org.yishi.deliberation.map;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Makes maps in the background, one after the other: after votes within some seconds, after a count the last one. Of several nodes one takes each. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MapDuty {

    private static final Logger LOG = Logger.getLogger(MapDuty.class.getName());

    @Inject
    private MapRepository repository;
    @Inject
    private MapsAwaited awaited;
    @Inject
    private Maps maps;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** Not tried again before the next full minute. */
    private final Set<Long> troubled = new HashSet<>();

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void everyFewSeconds() {
        repository.unsealed().stream().filter(id -> !troubled.contains(id)).forEach(id -> tell(id, () -> maps.seal(id)));
        awaited.due().forEach(id -> {
            Instant began = Instant.now(clock);
            tell(id, () -> maps.renew(id));
            awaited.made(id, Duration.between(began, Instant.now(clock)));
        });
    }

    /** Whose note was lost: with a node that stopped. */
    @Schedule(hour = "*", minute = "*", second = "31", persistent = false)
    void everyMinute() {
        troubled.clear();
        repository.moved(LocalDate.now(clock)).forEach(awaited::note);
    }

    private void tell(long id, Runnable work) {
        try {
            current.as(Actor.PORTAL, work);
        } catch (RuntimeException e) {
            troubled.add(id);
            LOG.log(Level.WARNING, "the opinion map of consultation " + id + " was not made; tried again", e);
        }
    }
}
