package org.yishi.portal.opendata;

/**
 * Which part of a dataset is read. Pages are cut by id, so that a later page costs what the first does and nothing is skipped
 * or read twice while records are added.
 *
 * @param after  records with greater ids only
 * @param most   how many at most
 * @param newest the newest first, otherwise the oldest first
 */
public record Window(long after, int most, boolean newest) {

    public static Window after(long id, int most) {
        return new Window(id, most, false);
    }

    public static Window newest(int most) {
        return new Window(0, most, true);
    }

    /** The last part of a query: {@code m.id > 17 order by m.id}. @param alias a literal of the caller's */
    public String of(String alias) {
        return alias + ".id > " + after + " order by " + alias + ".id" + (newest ? " desc" : "");
    }
}
