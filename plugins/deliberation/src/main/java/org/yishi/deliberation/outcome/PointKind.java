package org.yishi.deliberation.outcome;

/** What the outcome says of a point (domain 2.4, 2.8). */
public enum PointKind {
    /** 同意的要点. */
    AGREED,
    /** 有保留的同意. */
    RESERVED,
    /** 未达成一致的要点. */
    OPEN,
    /** 少数意见, verbatim. */
    MINORITY;

    /** Whether people came together on it, if with reservation. */
    public boolean isAgreement() {
        return this == AGREED || this == RESERVED;
    }
}
