package org.yishi.cobuilding.entry;

import java.time.LocalDate;
import java.time.LocalTime;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.access.Refusal;

/**
 * When something is needed or to be had.
 *
 * @param days     on which days of the week
 * @param from     from what time of day; null for the whole day
 * @param until    to what time of day; before {@code from} where it goes over midnight, as parking at night does
 * @param firstDay first day
 * @param lastDay  last day; null where no end is set
 */
public record Availability(WeekDays days, LocalTime from, LocalTime until, LocalDate firstDay, LocalDate lastDay) {

    public Availability {
        Typed.chosen(days, "days");
        Typed.chosen(firstDay, "firstDay");
        if (lastDay != null) {
            Typed.after(firstDay, lastDay, "lastDay");
        }
        if ((from == null) != (until == null) || from != null && from.equals(until)) {
            throw new Refusal("cobuilding.entry.refusal.hours").at("until");
        }
    }

    public boolean isWholeDay() {
        return from == null;
    }

    /** A time of day as it was typed, {@code 19:30}; null where nothing was. */
    public static LocalTime time(String typed, String field) {
        String clean = typed == null ? "" : typed.strip().replace('：', ':');
        if (clean.isEmpty()) {
            return null;
        }
        if (!clean.matches("([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?")) {
            throw new Refusal("cobuilding.entry.refusal.hours").at(field);
        }
        return LocalTime.parse(clean.indexOf(':') == 1 ? "0" + clean : clean);
    }
}
