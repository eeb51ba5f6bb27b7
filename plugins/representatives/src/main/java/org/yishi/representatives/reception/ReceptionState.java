package org.yishi.representatives.reception;

/** Where a day stands. */
public enum ReceptionState {
    /** 计划: not yet posted. */
    PLANNED,
    /** 已公告. */
    POSTED,
    /** 已接待. */
    HELD,
    /** 缺席, with a reason; shown in statistics. */
    ABSENT,
    /** 取消. */
    CANCELLED;

    public boolean isToCome() {
        return this == PLANNED || this == POSTED;
    }
}
