package org.yishi.portal.form;

/** Where a sheet stands that a worker typed. Its word is the message {@code portal.form.state.<STATE>}. */
public enum PaperState {
    /** 待复核: waits for a second worker; has no effect yet. */
    WAITING,
    /** 已录入: it counts as if the resident had done it on a screen. */
    ENTERED,
    /** 已退回: the second worker read something else; it never had an effect. */
    RETURNED,
    /** 已撤回: found not to be what the resident wrote, and its effect taken back. */
    TAKEN_BACK
}
