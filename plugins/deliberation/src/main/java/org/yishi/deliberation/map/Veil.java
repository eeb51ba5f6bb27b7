package org.yishi.deliberation.map;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Moves each number by at most two, so that nobody who knows all others' votes can subtract. The movement has two parts of at most one. One follows
 * from who stands behind the number and from a secret: the same people give the same number in every picture, so that repeating the question tells
 * nothing; one other person gives one that is moved anew, so that the difference of two pictures tells little (the cell key method of statistical
 * offices). The other follows from the secret alone and stays as long as the number is asked for: the mean of many pictures is moved by it still.
 */
final class Veil {

    private static final int WAYS = 3;

    private final MessageDigest sha;
    private final byte[] secret;
    private final Map<Long, Long> keys = new HashMap<>();

    Veil(String salt) {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        secret = salt.getBytes(StandardCharsets.US_ASCII);
    }

    /** The key of a participant; those of all behind a number are added up. */
    long key(long participant) {
        return keys.computeIfAbsent(participant, id -> hashed(0, id, 0));
    }

    /**
     * @param what the number is about
     * @param keys of those behind it, added up
     * @return between 0 and {@code most}; as it is with three chances in nine, by one off with four, by two off with two
     */
    int moved(int number, int most, long what, long keys) {
        return Math.max(0, Math.min(most, number + way(hashed(1, what, keys)) + way(hashed(2, what, 0))));
    }

    /** One down, none, or one up. */
    private static int way(long hash) {
        return Math.floorMod(hash, WAYS) - 1;
    }

    private long hashed(int purpose, long one, long other) {
        sha.update(secret);
        sha.update(ByteBuffer.allocate(17).put((byte) purpose).putLong(one).putLong(other).array());
        return ByteBuffer.wrap(sha.digest()).getLong();
    }
}
