package org.yishi.portal.ledger.internal;

import java.util.List;
import java.util.function.Function;

/** A result too long for the memory, read page after page; one can look at the next row without taking it. */
final class Pages<T> {

    private final Function<T, List<T>> after;
    private List<T> page;
    private int next;

    /** @param after the rows that follow one, the first rows where it is null; none at the end */
    Pages(Function<T, List<T>> after) {
        this.after = after;
        this.page = after.apply(null);
    }

    /** Null at the end. */
    T peek() {
        if (next == page.size() && !page.isEmpty()) {
            page = after.apply(page.get(page.size() - 1));
            next = 0;
        }
        return page.isEmpty() ? null : page.get(next);
    }

    T take() {
        T row = peek();
        next++;
        return row;
    }
}
