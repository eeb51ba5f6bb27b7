package org.yishi.neighborhood.paper;

import java.time.LocalDate;

import org.yishi.portal.access.Refusal;

/** What was typed into a form, held against what it has to be; a refusal names the field. */
public final class Typed {

    private Typed() {
    }

    /** @throws Refusal where it is empty or too long */
    public static String required(String typed, int most, String field) {
        String clean = orEmpty(typed, most, field);
        if (clean.isEmpty()) {
            throw new Refusal("neighborhood.paper.refusal.empty").at(field);
        }
        return clean;
    }

    /** @throws Refusal where it is too long */
    public static String orEmpty(String typed, int most, String field) {
        String clean = typed == null ? "" : typed.strip();
        if (clean.length() > most) {
            throw new Refusal("neighborhood.paper.refusal.long", most).at(field);
        }
        return clean;
    }

    public static <T> T chosen(T value, String field) {
        if (value == null) {
            throw new Refusal("neighborhood.paper.refusal.empty").at(field);
        }
        return value;
    }

    /** A day that has come: what has not happened yet cannot be recorded (domain G5). */
    public static LocalDate past(LocalDate day, LocalDate today, String field) {
        if (chosen(day, field).isAfter(today)) {
            throw new Refusal("neighborhood.paper.refusal.future").at(field);
        }
        return day;
    }

    /** A day that has come, and not before another. */
    public static LocalDate between(LocalDate first, LocalDate day, LocalDate today, String field) {
        if (past(day, today, field).isBefore(first)) {
            throw new Refusal("neighborhood.paper.refusal.before", first).at(field);
        }
        return day;
    }

    public static int number(String typed, int least, int most, String field) {
        String clean = typed == null ? "" : typed.strip();
        if (!clean.matches("\\d{1,6}") || Integer.parseInt(clean) < least || Integer.parseInt(clean) > most) {
            throw new Refusal("neighborhood.paper.refusal.number", least, most).at(field);
        }
        return Integer.parseInt(clean);
    }
}
