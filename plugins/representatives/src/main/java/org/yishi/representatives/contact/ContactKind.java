package org.yishi.representatives.contact;

/** How a resident and a representative came together. */
public enum ContactKind {
    /** 接待. */
    RECEPTION,
    /** 走访. */
    VISIT,
    /** 电话. */
    CALL,
    /** 来信: on a sheet that was left at the station. */
    LETTER,
    /** 网上. */
    ONLINE;

    /** Whether somebody says that he spoke with the resident, so that the resident can be asked whether it was so. */
    public boolean isTold() {
        return this == RECEPTION || this == VISIT || this == CALL;
    }
}
