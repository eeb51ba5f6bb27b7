package org.yishi.neighborhood.guidance;

/** What became of an advice. Its word is the message {@code neighborhood.guidance.outcome.<OUTCOME>}. */
public enum AdviceOutcome {
    /** 已提出. */
    GIVEN,
    /** 已采纳. */
    TAKEN,
    /** 未采纳: the branch advises, the owners decide. */
    NOT_TAKEN
}
