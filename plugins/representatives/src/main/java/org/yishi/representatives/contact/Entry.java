package org.yishi.representatives.contact;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What is logged.
 *
 * @param representativeId who was told; 0 for the actor himself where he is one
 * @param heldAt           null where the hour is not known
 * @param minutes          how long it took; 0 where nobody knows
 */
public record Entry(long representativeId, ContactCaller caller, ContactWords words, LocalDate heldOn, LocalTime heldAt, int minutes) {

    /** Never what was said, lest it reach a log. */
    @Override
    public String toString() {
        return "Entry[" + heldOn + "]";
    }
}
