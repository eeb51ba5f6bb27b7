package org.yishi.neighborhood.register.book;

import java.util.List;

/**
 * What a file changes in one unit.
 *
 * @param row   in the file, 0 for what is absent from it
 * @param code  of the unit
 * @param place in words
 * @param what  what differs, each a message {@code neighborhood.register.change.<what>}; empty for what is new or gone
 * @param from  area or state before; empty where it is the same
 * @param to    and after
 */
public record LineChange(Kind kind, int row, String code, String place, List<String> what, String from, String to) {

    /** How a unit changes. */
    public enum Kind { ADDED, CHANGED, ENDED }
}
