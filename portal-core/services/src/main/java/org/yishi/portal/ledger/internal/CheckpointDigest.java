package org.yishi.portal.ledger.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

import org.yishi.portal.time.internal.PortalClock;

/** The digest over the ends of all chains of a community at the end of a day, chain by chain in the order of their names. */
final class CheckpointDigest {

    private final Instant end;
    private final MessageDigest digest;
    private long chains;
    private long entries;

    CheckpointDigest(long community, LocalDate day, String previous) {
        end = day.plusDays(1).atStartOfDay(PortalClock.PLACE).toInstant();
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        put(previous + '\n' + community + '\n' + day + '\n');
    }

    /** The first moment that no longer belongs to the day. */
    Instant end() {
        return end;
    }

    /** @param sequence of the last entry before the end of the day */
    void add(String dossier, long sequence, String hash) {
        put(dossier + ' ' + sequence + ' ' + hash + '\n');
        chains++;
        entries += sequence;
    }

    long chains() {
        return chains;
    }

    long entries() {
        return entries;
    }

    /** Ends the digest. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void put(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
