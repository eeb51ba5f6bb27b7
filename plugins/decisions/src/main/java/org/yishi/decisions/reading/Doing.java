package org.yishi.decisions.reading;

import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;

/**
 * What a reader can do about a matter now, and until when; or on what it waits.
 *
 * @param key     names sentence and button, below {@code decisions.read.do}
 * @param on      the day or moment that matters; null where there is none
 * @param detail  a place or a reason, filled into the sentence
 * @param days    days left as the notice counts them; 0 where nothing runs
 * @param link    where it is done; empty where nothing can be done
 */
public record Doing(String key, TemporalAccessor on, String detail, int days, String link) {

    static Doing nothing(String key) {
        return new Doing(key, null, "", 0, "");
    }

    public boolean isPossible() {
        return !link.isEmpty();
    }

    /** Whether the hour matters too. */
    public boolean isTimed() {
        return on instanceof LocalDateTime;
    }

    public boolean isUrgent() {
        return days > 0 && days <= 3;
    }

    /** Key of the message that says it. */
    public String sentence() {
        return "decisions.read.do." + key + ".say";
    }
}
