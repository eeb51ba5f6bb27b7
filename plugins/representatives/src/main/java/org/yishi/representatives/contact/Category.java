package org.yishi.representatives.contact;

/** What it is about, in the words that residents use. */
public enum Category {
    ENVIRONMENT, FACILITY, PARKING, SAFETY, NOISE, PROPERTY, ELDERLY, CHILDREN, WELFARE, POLICY, OTHER
}
