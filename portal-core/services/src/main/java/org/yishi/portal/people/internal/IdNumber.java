package org.yishi.portal.people.internal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A citizen's identity number (公民身份号码, GB 11643): six digits of the place, eight of the day of birth, three of order, one of
 * check. Lives in memory only; what is kept is its {@link KeyedHash} and its {@link #tail()}.
 */
public record IdNumber(String text) {

    public static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    /** Empty where the text is no such number: wrong length, no such day, or a check digit that does not hold. */
    public static Optional<IdNumber> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s'’`-]", "").toUpperCase(Locale.ROOT);
        if (!text.matches("[1-9]\\d{16}[\\dX]") || check(text) != text.charAt(LENGTH - 1)) {
            return Optional.empty();
        }
        try {
            IdNumber number = new IdNumber(text);
            number.birthDate();
            return Optional.of(number);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The character that the first seventeen digits demand. */
    static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % CHECK.length());
    }

    public LocalDate birthDate() {
        return LocalDate.of(Integer.parseInt(text.substring(6, 10)), Integer.parseInt(text.substring(10, 12)),
                Integer.parseInt(text.substring(12, 14)));
    }

    /** The last four characters, to talk about the number with its owner. */
    public String tail() {
        return text.substring(LENGTH - 4);
    }

    /** Never the number itself, lest it reach a log. */
    @Override
    public String toString() {
        return "IdNumber[…" + tail() + "]";
    }
}
