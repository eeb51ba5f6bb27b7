package org.yishi.decisions.opinion;

/** What the supervision committee says of a step (domain 3.8). */
public enum Verdict {
    /** 同意. */
    AGREE,
    /** 有意见. */
    REMARKS,
    /** 不同意: public, to be answered in writing, and the chain stands still for some days. */
    DISAGREE
}
