package org.yishi.portal.mydata;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing held about a person, as the person reads it and takes it away.
 *
 * @param kind   key of the message that names what it is; things of one kind are shown together
 * @param fate   what becomes of it when the person leaves
 * @param at     since when it is there; null where that is not known
 * @param fields what it says: keys of messages and values in the reader's language, in the order in which they are read
 */
public record Held(String kind, Fate fate, Instant at, Map<String, String> fields) {

    public Held {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Held of(String kind, Fate fate, Instant at) {
        return new Held(kind, fate, at, Map.of());
    }

    /** The same with one field more; nothing is added where there is no value. */
    public Held with(String key, Object value) {
        if (value == null || value.toString().isBlank()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(key, value.toString());
        return new Held(kind, fate, at, more);
    }

    /** Never what it says, lest it reach a log. */
    @Override
    public String toString() {
        return "Held[" + kind + "]";
    }
}
