package org.yishi.portal.procedure.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.yishi.portal.procedure.Outcome;

/**
 * One thing that happened in a case; they are only ever added.
 *
 * @param number  1, 2, 3 … within the case
 * @param stage   entered, amended, or to which it was sent back
 * @param outcome only of an entry
 * @param heldOn  claimed day; of a return the day on which it was made
 * @param reason  only of a return or an amendment
 */
record Step(int number, Kind kind, String stage, Outcome outcome, LocalDate heldOn, Instant recordedAt, boolean late,
        boolean fromPaper, Map<String, String> facts, String reason) {

    enum Kind { ENTERED, RETURNED, AMENDED }
}
