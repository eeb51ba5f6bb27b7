package org.yishi.representatives.representative;

/** 两代表一委员. */
public enum RepresentativeKind {
    /** 党代表. */
    PARTY_DELEGATE,
    /** 人大代表. */
    PEOPLES_DEPUTY,
    /** 政协委员. */
    POLITICAL_ADVISER
}
