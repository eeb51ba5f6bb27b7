package org.yishi.portal.rule.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A draw by commit and reveal: before it the digest of a secret is published; afterwards the secret and something that nobody could
 * know before (a closing price, a lottery number) give the order. H(x) is the lower-case hex SHA-256 of the UTF-8 text.
 *
 * @param take     how many are drawn
 * @param reserves how many stand by
 */
public record DrawRule(int take, int reserves) {

    public static final String NAME = "draw";

    /** What becomes of the draw. */
    public enum Outcome {
        OK,
        /** The secret is not the one that was committed to; nothing is drawn. */
        COMMITMENT_MISMATCH
    }

    /**
     * A draw that can be repeated by anyone.
     *
     * @param commitment H(secret)
     * @param seed       H(secret|public entropy)
     * @param order      the whole pool, ascending by H(seed|id)
     * @param selected   the first of them; fewer where the pool is small
     * @param reserves   the next
     */
    public record Draw(String commitment, String seed, List<String> order, List<String> selected, List<String> reserves,
            Outcome outcome) {
    }

    /** What to publish before the draw. */
    public static String commitment(String secret) {
        return digest(secret);
    }

    /**
     * Draws.
     *
     * @param published     the commitment that was published; empty if there was none
     * @param publicEntropy what nobody could know when it was published
     * @param pool          ids; each counts once
     * @param excluded      ids that may not be drawn
     */
    public Draw draw(String secret, Optional<String> published, String publicEntropy, Collection<String> pool,
            Collection<String> excluded) {
        String commitment = commitment(secret);
        if (published.filter(known -> !known.equals(commitment)).isPresent()) {
            return new Draw(commitment, "", List.of(), List.of(), List.of(), Outcome.COMMITMENT_MISMATCH);
        }
        String seed = digest(secret + "|" + publicEntropy);
        List<String> order = pool.stream().distinct().filter(id -> !excluded.contains(id))
                .sorted(Comparator.comparing(id -> digest(seed + "|" + id))).toList();
        return new Draw(commitment, seed, order, order.stream().limit(take).toList(),
                order.stream().skip(take).limit(reserves).toList(), Outcome.OK);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
