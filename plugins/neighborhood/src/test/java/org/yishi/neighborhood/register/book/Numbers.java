package org.yishi.neighborhood.register.book;

import java.time.LocalDate;
import java.util.Optional;

import org.yishi.portal.people.IdentityNumbers.Recognised;

/** Stands in for core: a number is right if its last character is its check digit (GB 11643). */
final class Numbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Numbers() {
    }

    static Optional<Recognised> read(String typed) {
        if (!typed.matches("\\d{17}[\\dX]") || check(typed) != typed.charAt(17)) {
            return Optional.empty();
        }
        return Optional.of(new Recognised("hash" + typed, typed.substring(14), LocalDate.of(1960, 1, 1)));
    }

    /** A right number, another for each order. */
    static String number(int order) {
        String digits = "99000019600101" + String.format("%03d", order);
        return digits + check(digits);
    }

    private static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
