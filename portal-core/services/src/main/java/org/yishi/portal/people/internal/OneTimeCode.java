package org.yishi.portal.people.internal;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;

/** A code on a slip of paper with which somebody logs in the first time: ten characters that cannot be mistaken for one another. */
final class OneTimeCode {

    static final Duration VALID = Duration.ofDays(14);

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {
    }

    /** Such as {@code K7RTM-4WXQ9}. */
    static String next() {
        StringBuilder code = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The form in which it is hashed, however it was typed. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
