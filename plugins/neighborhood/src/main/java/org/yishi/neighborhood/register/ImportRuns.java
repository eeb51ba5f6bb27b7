package org.yishi.neighborhood.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;

/**
 * Works on large files beside the request: whoever brought one waits two seconds at most and then looks at how far it is. They hold names and phone
 * numbers, so they stay in memory, one for each person, and reach neither database nor log unless they are taken over.
 */
@ApplicationScoped
class ImportRuns {

    private static final Logger LOG = Logger.getLogger(ImportRuns.class.getName());
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 20;
    /** Bytes of a file of some two thousand units, which takes about a second. */
    private static final int SMALL = 200_000;
    private static final int PATIENCE_SECONDS = 2;

    @Inject
    private ImportHand hand;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    private final Map<String, ImportRun> byToken = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    String newToken() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Instant until() {
        return clock.instant().plus(KEPT);
    }

    synchronized void keep(ImportRun run) {
        forgetOld();
        byToken.values().removeIf(other -> other.order().personId() == run.order().personId() && !other.isRunning());
        if (byToken.size() >= MOST) {
            throw new Refusal("neighborhood.register.refusal.busy").at("file");
        }
        byToken.put(run.order().token(), run);
    }

    /** Empty where it is too old or somebody else's. */
    synchronized Optional<ImportRun> find(String token) {
        forgetOld();
        return Optional.ofNullable(byToken.get(token)).filter(run -> run.order().personId() == current.get().personId());
    }

    private void forgetOld() {
        byToken.values().removeIf(run -> run.order().until().isBefore(clock.instant()) && !run.isRunning());
    }

    /** In the name of whoever acts now; a small file is done while the request waits, and the portal itself has no request. */
    void work(ImportRun run, Consumer<ImportRun> work) {
        Actor actor = current.get();
        if (actor.isPortal() || run.order().size() <= SMALL) {
            carryOut(run, work);
            return;
        }
        Future<?> working = hand.take(() -> current.as(actor, () -> carryOut(run, work)));
        try {
            working.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.log(Level.FINE, "a register takes longer than {0} s", PATIENCE_SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void carryOut(ImportRun run, Consumer<ImportRun> work) {
        try {
            work.accept(run);
        } catch (Refusal e) {
            run.failed(e);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a register could not be brought", e);
            run.failed(e);
        }
    }
}
