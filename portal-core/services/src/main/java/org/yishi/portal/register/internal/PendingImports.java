package org.yishi.portal.register.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.yishi.portal.register.DryRun;

/**
 * Checked files between dry run and confirmation. In memory and for half an hour only: they hold identity numbers in full,
 * which must reach neither database nor log nor the browser again. After a restart the worker brings the file once more.
 */
@ApplicationScoped
public class PendingImports {

    /** Fired in the transaction that applies a file. */
    public record Applied(String token) {
    }

    /** @param digest of the plan that the worker saw */
    public record Pending(byte[] file, DryRun dryRun, String digest, long personId, Instant until) {
    }

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    @Inject
    private Clock clock;

    private final Map<String, Pending> byToken = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    public String newToken() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** One file for each person; where room is short the oldest give way. */
    public synchronized void keep(byte[] file, DryRun dryRun, String digest, long personId) {
        forgetOld();
        byToken.values().removeIf(pending -> pending.personId() == personId);
        byToken.put(dryRun.token(), new Pending(file, dryRun, digest, personId, clock.instant().plus(KEPT)));
        while (byToken.size() > 1 && byToken.values().stream().mapToInt(pending -> pending.file().length).sum() > MAX_BYTES) {
            byToken.remove(byToken.keySet().iterator().next());
        }
    }

    /** Empty where it is too old, was applied, or is somebody else's. */
    public synchronized Optional<Pending> find(String token, long personId) {
        forgetOld();
        return Optional.ofNullable(byToken.get(token)).filter(pending -> pending.personId() == personId);
    }

    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Applied applied) {
        byToken.remove(applied.token());
    }

    private void forgetOld() {
        byToken.values().removeIf(pending -> pending.until().isBefore(clock.instant()));
    }
}
