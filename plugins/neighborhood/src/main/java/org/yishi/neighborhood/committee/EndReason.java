package org.yishi.neighborhood.committee;

/** Why a seat ends before the term (四川省物业管理条例第四十条). */
public enum EndReason {
    /** 不再是业主. */
    SOLD,
    /** 辞职满三十日. */
    RESIGNED,
    /** 单位业主撤回代表. */
    WITHDRAWN,
    /** 丧失履职能力. */
    UNABLE,
    /** 被追究刑事责任. */
    CONVICTED,
    /** 被列为失信被执行人. */
    LISTED,
    /** 本人或近亲属在物业服务人任职. */
    EMPLOYED,
    /** 有禁止行为被处罚. */
    PENALISED,
    /** 业主大会罢免. */
    RECALLED,
    /** 表决结果变更或被撤销. */
    ANNULLED;

    /** What an officer may record; the others follow from what they themselves are. */
    public boolean isRecorded() {
        return this != RESIGNED && this != RECALLED && this != ANNULLED;
    }
}
