package org.yishi.portal.people;

import java.text.Normalizer;
import java.util.Optional;

/** A mobile phone number of the mainland, eleven digits, however it was typed. */
public record PhoneNumber(String digits) {

    /** Empty where it is none. Blanks, hyphens, full-width digits and the country code do not matter. */
    public static Optional<PhoneNumber> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s()-]", "").replaceFirst("^(\\+86|0086)", "");
        return digits.matches("1[3-9][0-9]{9}") ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /** Enough to recognise a number one knows: 138****1234. */
    public static String masked(String digits) {
        return digits == null || digits.length() < 8 ? "" : digits.substring(0, 3) + "****" + digits.substring(digits.length() - 4);
    }

    /** Never the number itself, lest it reach a log. */
    @Override
    public String toString() {
        return "PhoneNumber[" + masked(digits) + "]";
    }
}
