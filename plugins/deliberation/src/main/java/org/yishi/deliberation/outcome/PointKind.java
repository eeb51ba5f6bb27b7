package org.yishi.deliberation.outcome;

import java.util.List;

/** What the outcome says of a point (domain 2.4, 2.8). */
public enum PointKind {
    /** 同意的要点. */
    AGREED,
    /** 有保留的同意. */
    RESERVED,
    /** 未达成一致的要点. */
    OPEN,
    /** 少数意见, verbatim. */
    MINORITY,
    /** 议案: what belongs to the owners; the text that goes to their vote, never decided here. */
    MOTION;

    /** Whether people came together on it, if with reservation. */
    public boolean isAgreement() {
        return this == AGREED || this == RESERVED;
    }

    /** Whether an opinion that holds nothing else is one: people agreed, or agreed what to put to the owners. */
    public boolean isResult() {
        return isAgreement() || this == MOTION;
    }

    /** Whether it may go on somewhere: what people agreed on, and what they could not settle; nobody has to answer for the latter. */
    public boolean isRoutable() {
        return isResult() || this == OPEN;
    }

    /** Those that are chosen by hand where nobody comes together. */
    public static List<PointKind> byHand() {
        return List.of(AGREED, RESERVED, OPEN, MINORITY);
    }
}
