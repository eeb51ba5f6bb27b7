package org.yishi.representatives.contact;

/** 满意、基本满意、不满意. Who says nothing has not rated; silence is never satisfaction. */
public enum Grade {
    SATISFIED, BASICALLY, DISSATISFIED
}
