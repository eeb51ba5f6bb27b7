package org.yishi.portal.rule.period;

import java.time.LocalDate;

/**
 * The days a text has to stand.
 *
 * @param firstDay         the day after publication
 * @param lastDay          the last day; the period ends at its 24:00
 * @param earliestNextStep the day after it
 */
public record DisclosurePeriod(LocalDate firstDay, LocalDate lastDay, LocalDate earliestNextStep) {

    /** Whether it was not taken down too soon: it still stands (null) or was taken down after the last day. */
    public boolean isCompleteWhenRemoved(LocalDate removedOn) {
        return removedOn == null || removedOn.isAfter(lastDay);
    }

    /** Whether the step that waits for it may be taken on a day, if it stands until then. */
    public boolean allowsNextStep(LocalDate on) {
        return !on.isBefore(earliestNextStep);
    }
}
