package org.yishi.portal.notice;

/** What an objection (异议) is about; some kinds stop the matter while they are open (setting {@code portal.objection.blocking}). */
public enum ObjectionKind {
    /** 合法性: whether this may be decided, by this body, in this way. */
    LEGALITY,
    /** 资金: amounts, sources, payments. */
    MONEY,
    /** 名册: who was counted, invited or named. */
    ROLL,
    /** 其他. */
    OTHER
}
