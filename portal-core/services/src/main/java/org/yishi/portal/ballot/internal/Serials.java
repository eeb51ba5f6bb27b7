package org.yishi.portal.ballot.internal;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Random texts that people can read to each other: no I, L, O or U (Crockford's base 32). */
final class Serials {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RECEIPT_LETTERS = 20;
    private static final int GROUP = 5;

    private Serials() {
    }

    /** Of a printed ballot: random, so that neither the order of printing nor of handing out is in it. */
    static String ofPaper() {
        return letters(new BigInteger(40, RANDOM), 8);
    }

    /** 100 bits of a keyed hash in four groups. */
    static String ofReceipt(String hash) {
        String letters = letters(new BigInteger(hash, 16), RECEIPT_LETTERS);
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < RECEIPT_LETTERS; i += GROUP) {
            groups.append(i == 0 ? "" : "-").append(letters, i, i + GROUP);
        }
        return groups.toString();
    }

    /** As typed: small letters, blanks and what looks alike are forgiven. */
    static String typed(String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }

    static String nonce() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static String salt() {
        return nonce() + nonce();
    }

    /** A key for a row that must not say when it was made. */
    static long number() {
        return RANDOM.nextLong() & Long.MAX_VALUE;
    }

    private static String letters(BigInteger number, int count) {
        StringBuilder text = new StringBuilder();
        BigInteger rest = number;
        for (int i = 0; i < count; i++) {
            text.append(LETTERS.charAt(rest.intValue() & 31));
            rest = rest.shiftRight(5);
        }
        return text.toString();
    }
}
