package org.yishi.portal.search.internal;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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
        try {
            while (!over) {
                noted.tryAcquire(SECONDS, TimeUnit.SECONDS);
                noted.drainPermits();
                work.follow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeNoted change) {
        noted.release();
    }

    /** In the background. */
    void rebuild() {
        thread("search-rebuild", work::rebuild);
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
