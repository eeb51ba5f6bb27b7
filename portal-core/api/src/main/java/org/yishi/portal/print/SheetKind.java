package org.yishi.portal.print;

/** What a printed document is; the stylesheet gives each kind the look that its readers expect. */
public enum SheetKind {
    /** A whole file with a cover of its own, such as 一事一档: title, the first fields and the code stand on the cover. */
    RECORD,
    /** A document of a few pages that is read and filed: minutes, an opinion (协商意见书), an announcement. */
    DOCUMENT,
    /** To be filled in by hand (表格). */
    FORM,
    /** To hang on a board: large type, few words, read from two metres (公示、海报). */
    POSTER,
    /** Signed by those who come (签到表). */
    SIGN_IN,
    /** A ballot (表决票、选票): nothing on it may tell who used it. */
    BALLOT,
    /** Statements with three boxes each (陈述与表态表). */
    VOTE_SHEET
}
