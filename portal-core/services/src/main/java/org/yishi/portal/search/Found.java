package org.yishi.portal.search;

import java.util.List;

/**
 * A page of results.
 *
 * @param total    how many there are; where it is not exact there are more
 * @param kinds    by which kind they can be narrowed, each with how many; 0 where that is not known
 * @param years    the same for years, the latest first
 * @param page     the one shown
 * @param pages    how many can be turned
 * @param complete whether everything that there is could be found; false while the first index is being made
 */
public record Found(List<Hit> hits, long total, boolean exact, List<Narrower> kinds, List<Narrower> years, int page, int pages,
        boolean complete) {

    public static final int PAGE = 10;

    /** @param value kind or year */
    public record Narrower(String value, long count) {
    }

    static Found nothing(boolean complete) {
        return new Found(List.of(), 0, true, List.of(), List.of(), 1, 1, complete);
    }
}
