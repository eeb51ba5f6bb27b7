package org.yishi.portal.procedure;

/** How a stage stands within its case. */
public enum StageState {
    /** It took place; decided in favour where something was decided. */
    DONE,
    /** It took place and came out against, or did not come about. */
    FAILED,
    /** It lasts. */
    RUNNING,
    /** It is the turn of this one, or of one of these. */
    CURRENT,
    /** It may come later. */
    AHEAD
}
