package org.yishi.decisions.step;

/** How a step ended. */
public enum Outcome {
    /** Under way: the notice is prepared or hangs. */
    PENDING,
    /** 通过. */
    PASSED,
    /** 未通过. */
    REJECTED,
    /** 完成: a step on which nobody votes. */
    DONE,
    /** 收回: a notice taken back for good before its days had run. */
    TAKEN_BACK
}
