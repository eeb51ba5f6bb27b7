package org.yishi.cobuilding.promise;

/** Whether a promise is owed, and why not. */
public enum Relief {
    NONE,
    /** Its agreement was suspended when it came due. Until its day has come it may be owed again. */
    PAUSED,
    /** Its agreement was broken off before it came due. */
    ENDED
}
