package org.yishi.representatives.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * What is logged.
 *
 * @param representativeId who was told; 0 for the actor himself where he is one
 * @param heldAt           null where the hour is not known
 * @param minutes          how long it took; 0 where nobody knows
 */
public record Entry(long representativeId, ContactCaller caller, ContactWords words, LocalDate heldOn, LocalTime heldAt, int minutes) {

    /** Of the same visit by the same author: whom he names now, and on a day that is not after the portal learned of it. */
    Entry asOf(long toldTo, LocalDate recordedOn) {
        return new Entry(toldTo, caller, words, heldOn.isAfter(recordedOn) ? recordedOn : heldOn, heldAt, minutes);
    }

    /** Whether another one says the very same. */
    boolean says(Entry other) {
        return parts().equals(other.parts());
    }

    private List<Object> parts() {
        return Arrays.asList(representativeId, caller.name(), caller.reach(), caller.isNamed(), words.kind(), words.category(), words.matter(), words.wish(),
                words.place(), words.isUrgent(), heldOn, heldAt, minutes);
    }

    /** Never what was said, lest it reach a log. */
    @Override
    public String toString() {
        return "Entry[" + heldOn + "]";
    }
}
