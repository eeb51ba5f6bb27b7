package org.yishi.portal.ledger;

import java.nio.charset.StandardCharsets;
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
 * @param actor    pseudonym of who did it; {@code #} and a digest where it is not told
 * @param salt     random; with it the hash holds a digest of the actor instead of the actor, so that the chain can be checked by
 *                 those who must not know who it was; empty for actors that are no persons
 * @param areaId   where
 * @param facts    canonical text of the facts, see {@link Facts}
 * @param previous hash of the entry before, 64 zeros for the first
 * @param hash     SHA-256 in hexadecimal over all of the above
 */
public record LedgerEntry(String dossier, long sequence, Instant at, String action, String actor, String salt, long areaId,
        String facts, String previous, String hash) {

    /** What stands before the first entry. */
    public static final String ORIGIN = "0".repeat(64);

    /** The entry that follows {@code previous} (null for the first of a dossier). */
    public static LedgerEntry after(LedgerEntry previous, String dossier, Instant at, String action, String actor, String salt,
            long areaId, String facts) {
        long sequence = previous == null ? 1 : previous.sequence() + 1;
        String before = previous == null ? ORIGIN : previous.hash();
        Instant time = at.truncatedTo(ChronoUnit.MICROS);
        return new LedgerEntry(dossier, sequence, time, action, actor, salt, areaId, facts, before,
                hash(dossier, sequence, time, action, told(actor, salt), areaId, facts, before));
    }

    /** The hash that the content demands. */
    public String expectedHash() {
        return hash(dossier, sequence, at, action, told(actor, salt), areaId, facts, previous);
    }

    /** The same entry for everybody: its hash can be checked, who acted is not told. */
    public LedgerEntry withoutActor() {
        return new LedgerEntry(dossier, sequence, at, action, told(actor, salt), "", areaId, facts, previous, hash);
    }

    private static String told(String actor, String salt) {
        return salt.isEmpty() ? actor : "#" + sha256(salt + ":" + actor);
    }

    private static String hash(String dossier, long sequence, Instant at, String action, String actor, long areaId, String facts,
            String previous) {
        Sha256 digest = new Sha256();
        for (String part : new String[] {dossier, Long.toString(sequence), at.toString(), action, actor, Long.toString(areaId),
                facts, previous}) {
            // the length before each part, so that no two different entries read the same
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.add(bytes.length + ":").add(bytes).add("\n");
        }
        return HexFormat.of().formatHex(digest.end());
    }

    /** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(new Sha256().add(text).end());
    }
}
