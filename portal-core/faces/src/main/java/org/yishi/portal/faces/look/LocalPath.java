package org.yishi.portal.faces.look;

/** Addresses to go back to arrive in links, so they are a stranger's text: only paths of this portal pass. */
public final class LocalPath {

    private static final int LONGEST = 1000;

    private LocalPath() {
    }

    /** The path itself where it leads to a page of this portal, otherwise the front page. */
    public static String orHome(String path) {
        return isLocal(path) ? path : "/";
    }

    /** One slash at the start and no two in a row before the query; no backslash, which browsers read as a slash. */
    public static boolean isLocal(String path) {
        if (path == null || path.length() > LONGEST || !path.startsWith("/")) {
            return false;
        }
        int query = path.indexOf('?');
        String beforeQuery = query < 0 ? path : path.substring(0, query);
        return !beforeQuery.contains("//") && path.chars().noneMatch(LocalPath::isForbidden);
    }

    private static boolean isForbidden(int character) {
        return character <= ' ' || character == '\\' || character == '#' || character == 0x7F;
    }
}
