package org.yishi.portal.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * One link of a dossier's chain.
 *
 * @param dossier  the chain
 * @param sequence 1, 2, 3 ... without a gap
 * @param at       server time, whole microseconds
 * @param action   what was done, {@code plugin.verb}
 * @param actor    pseudonym of who did it
 * @param areaId   where
 * @param facts    canonical text of the facts, see {@link Facts}
 * @param previous hash of the entry before, 64 zeros for the first
 * @param hash     SHA-256 in hexadecimal over all of the above
 */
public record LedgerEntry(String dossier, long sequence, Instant at, String action, String actor, long areaId, String facts,
        String previous, String hash) {

    /** What stands before the first entry. */
    public static final String ORIGIN = "0".repeat(64);

    /** The entry that follows {@code previous} (null for the first of a dossier). */
    public static LedgerEntry after(LedgerEntry previous, String dossier, Instant at, String action, String actor, long areaId,
            String facts) {
        long sequence = previous == null ? 1 : previous.sequence() + 1;
        String before = previous == null ? ORIGIN : previous.hash();
        Instant time = at.truncatedTo(ChronoUnit.MICROS);
        return new LedgerEntry(dossier, sequence, time, action, actor, areaId, facts, before,
                hash(dossier, sequence, time, action, actor, areaId, facts, before));
    }

    /** The hash that the content demands. */
    public String expectedHash() {
        return hash(dossier, sequence, at, action, actor, areaId, facts, previous);
    }

    private static String hash(String dossier, long sequence, Instant at, String action, String actor, long areaId, String facts,
            String previous) {
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {dossier, Long.toString(sequence), at.toString(), action, actor, Long.toString(areaId),
                facts, previous}) {
            // the length before each part, so that no two different entries read the same
            text.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part).append('\n');
        }
        return sha256(text.toString());
    }

    /** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
