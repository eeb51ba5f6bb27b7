package org.yishi.portal.register.internal.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.register.internal.sheet.Sheet;

/**
 * A file to be brought into the register of an area.
 *
 * @param asOf     the day whose state the file shows
 * @param complete whether the file names everybody, so that those who are absent are ended
 * @param by       the person who brings it, 0 for the portal
 * @param at       now
 * @param today    the same as a day
 */
public record Task(long areaId, Sheet sheet, LocalDate asOf, boolean complete, long by, Instant at, LocalDate today, Findings findings) {

    List<Line> lines(Headings headings) {
        return headings.content(sheet).stream().map(row -> new Line(headings, row, findings, today)).toList();
    }

    /** The last day of what the register no longer names. */
    LocalDate lastDay() {
        return asOf.minusDays(1);
    }

    /** What stands in the ledger and beside a capacity as its source. */
    String source() {
        return "名册 " + asOf;
    }
}
