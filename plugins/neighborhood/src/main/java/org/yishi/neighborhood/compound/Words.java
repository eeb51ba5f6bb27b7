package org.yishi.neighborhood.compound;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.portal.access.Refusal;

/** What is asked of words and days that people type, said at their field. */
public final class Words {

    private Words() {
    }

    public static String needed(String text, int most, String field) {
        String words = optional(text, most, field);
        if (words.isEmpty()) {
            throw new Refusal("neighborhood.refusal.empty").at(field);
        }
        return words;
    }

    public static String optional(String text, int most, String field) {
        String words = text == null ? "" : text.strip();
        if (words.length() > most) {
            throw new Refusal("neighborhood.refusal.tooLong", most).at(field);
        }
        return words;
    }

    /** A day that has come; what happened is not entered ahead (domain 0.3 G5). */
    public static LocalDate past(LocalDate day, Clock clock, String field) {
        if (day == null) {
            throw new Refusal("neighborhood.refusal.noDay").at(field);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("neighborhood.refusal.future").at(field);
        }
        return day;
    }
}
