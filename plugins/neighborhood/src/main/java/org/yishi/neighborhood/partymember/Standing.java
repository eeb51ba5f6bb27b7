package org.yishi.neighborhood.partymember;

/** Whether a member has passed the probation; a probationary one has no vote (党章第七条). Its word is {@code neighborhood.partymember.standing.<STANDING>}. */
public enum Standing {
    /** 正式党员. */
    FULL,
    /** 预备党员. */
    PROBATIONARY
}
