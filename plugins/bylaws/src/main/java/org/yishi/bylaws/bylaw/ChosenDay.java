package org.yishi.bylaws.bylaw;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The day in the address of a page that shows a text as of any day. */
public final class ChosenDay {

    private ChosenDay() {
    }

    /** Today where none was chosen, or it is none. */
    public static LocalDate of(String typed, LocalDate today) {
        try {
            return typed == null || typed.isBlank() ? today : LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            return today;
        }
    }
}
