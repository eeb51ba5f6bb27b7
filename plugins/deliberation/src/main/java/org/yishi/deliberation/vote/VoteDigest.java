package org.yishi.deliberation.vote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * One number over all votes, so that a vote changed afterwards is noticed. Votes come in order of statement and participant. The
 * secret salt keeps anybody from trying out, in a small consultation, which votes give the published number.
 */
public final class VoteDigest {

    private final MessageDigest sha;
    private long votes;

    public VoteDigest(String salt) {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        put(salt + "\n");
    }

    public static String newSalt() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public VoteDigest add(long statementId, long participantId, int choice) {
        put(statementId + "," + participantId + "," + choice + "\n");
        votes++;
        return this;
    }

    public long votes() {
        return votes;
    }

    /** Ends the digest. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }

    private void put(String text) {
        sha.update(text.getBytes(StandardCharsets.US_ASCII));
    }
}
