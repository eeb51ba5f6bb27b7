package org.yishi.representatives.contact;

/** What a reply says (domain 8.3): A, B or C. */
public enum Verdict {
    /** A: it is done (已解决). */
    DONE,
    /** B: it will be done by a day (列入计划). */
    PLANNED,
    /** C: it cannot be done, and why (暂不能办). */
    IMPOSSIBLE
}
