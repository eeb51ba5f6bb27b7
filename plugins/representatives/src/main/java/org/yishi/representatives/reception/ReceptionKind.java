package org.yishi.representatives.reception;

/** Residents come to the station, or the representative goes to them. */
public enum ReceptionKind {
    /** 接待日. */
    RECEPTION,
    /** 集中走访. */
    VISIT
}
