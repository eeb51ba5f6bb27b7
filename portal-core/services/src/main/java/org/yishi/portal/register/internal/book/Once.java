package org.yishi.portal.register.internal.book;

import java.util.HashMap;
import java.util.Map;

/** Notices what stands twice in a file, and says where it stood first. */
final class Once<T> {

    private final Map<T, Integer> rows = new HashMap<>();
    private final Column column;
    private final String why;

    Once(Column column, String why) {
        this.column = column;
        this.why = why;
    }

    /**
     * @param thing null or empty where there is nothing to compare
     * @return whether it was there before
     */
    boolean see(Line line, T thing) {
        Integer before = thing == null || thing.equals("") ? null : rows.putIfAbsent(thing, line.number());
        if (before != null) {
            line.error(column, why, before);
        }
        return before != null;
    }
}
