package org.yishi.portal.register.internal.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a day is written: 1990-05-01, 1990/5/1, 1990.5.1, 1990年5月1日, 19900501. */
final class DateForms {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[ T]0?0:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DateForms() {
    }

    /** Empty where the text is no day of the calendar. Day and month before the year are not guessed. */
    static Optional<LocalDate> parse(String typed) {
        for (Pattern form : new Pattern[] {PARTED, PACKED}) {
            Matcher found = form.matcher(typed.strip());
            if (found.matches()) {
                try {
                    return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
