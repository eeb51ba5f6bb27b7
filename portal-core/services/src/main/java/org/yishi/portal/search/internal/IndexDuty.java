package org.yishi.portal.search.internal;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.yishi.portal.boot.PortalStarted;
import org.yishi.portal.search.internal.NotedChanges.ChangeNoted;

/**
 * Keeps the index in step: at once after an act on this node, within two seconds after one on another. Never in anybody's request, and on
 * threads of its own, since those of the server's executor would share the entity manager of whoever called them.
 */
@ApplicationScoped
public class IndexDuty {

    private static final Logger LOG = Logger.getLogger(IndexDuty.class.getName());
    private static final long SECONDS = 2;
    private static final long PATIENCE = 10;

    @Inject
    private LiveIndex index;
    @Inject
    private IndexWork work;

    private final Semaphore noted = new Semaphore(0);
    private volatile boolean over;
    private Thread follower;

    void begin(@Observes PortalStarted started) throws IOException {
        boolean anew = index.open();
        follower = thread("search-follow", this::followForEver);
        if (anew) {
            rebuild();
        }
    }

    private static Thread thread(String name, Runnable duty) {
        Thread thread = new Thread(duty, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void followForEver() {
        while (pause()) {
            noted.drainPermits();
            whenReady(work::follow);
        }
    }

    /** Until the next act here, or so long that those elsewhere are seen; false where the portal stops. */
    private boolean pause() {
        try {
            noted.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !over;
    }

    /** The portal tells that it has started before the server lets session beans work. @return whether it was done */
    private static boolean whenReady(Runnable duty) {
        try {
            duty.run();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "the server is not ready for the search index yet", e);
            return false;
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeNoted change) {
        noted.release();
    }

    /** In the background. */
    void rebuild() {
        thread("search-rebuild", () -> {
            while (!over && !whenReady(work::rebuild)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            }
        });
    }

    /** Lets it end what it is doing: an interrupt in the middle of a file would break the index. */
    @PreDestroy
    void end() {
        over = true;
        noted.release();
        try {
            if (follower != null) {
                follower.join(TimeUnit.SECONDS.toMillis(PATIENCE));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
