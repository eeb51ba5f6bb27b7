package org.yishi.neighborhood.register;

/** How far a version of the roll is (名册版本, domain 1.5). */
public enum RollState {
    /** 编制: what the register says now, not posted for a vote. */
    DRAFT,
    /** 公示: posted for objections. */
    POSTED,
    /** 异议: posted, and somebody says that a line is wrong. */
    OBJECTION,
    /** 冻结: the base of a vote; never changes again. */
    FROZEN,
    /** 归档: a later version took its place, or its vote is over. */
    ARCHIVED;

    public boolean isPosted() {
        return this == POSTED || this == OBJECTION;
    }
}
