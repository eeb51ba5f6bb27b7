package org.yishi.bylaws.enforcement;

import java.util.EnumSet;
import java.util.Set;

/** Where an enforcement record stands (domain 4.5). */
public enum EnforcementState {
    REPORTED,
    /** 听取当事人意见. */
    HEARD,
    /** 批评教育. */
    TALKED,
    /** 承诺改正. */
    AGREED,
    /** 调解. */
    MEDIATED,
    /** 采取公约列明的措施. */
    MEASURE,
    /** 提出异议. */
    OBJECTED,
    /** 异议答复. */
    ANSWERED,
    /** 转交. */
    REFERRED,
    /** 办结. */
    CLOSED;

    /** How it can be settled once the person concerned was heard. */
    static final Set<EnforcementState> OUTCOMES = Set.of(TALKED, AGREED, MEDIATED, MEASURE, REFERRED);
    static final Set<EnforcementState> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));
    /** When the person concerned may object. */
    static final Set<EnforcementState> OBJECTABLE = Set.of(TALKED, AGREED, MEDIATED, MEASURE);

    public boolean isSettled() {
        return this == TALKED || this == AGREED || this == MEDIATED;
    }
}
