package org.yishi.portal.page;

/** Tells the person on the next page what was done. */
public interface Said {

    /** @param key key of the message; its arguments fill {0}, {1} ... */
    void done(String key, Object... arguments);
}
