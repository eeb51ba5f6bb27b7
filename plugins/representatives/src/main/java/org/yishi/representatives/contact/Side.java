package org.yishi.representatives.contact;

/** Who rates; each separately. */
public enum Side {
    RESIDENT, DEPUTY
}
