package org.yishi.representatives.representative;

/** At which level the body sits. */
public enum Level {
    NATIONAL, PROVINCE, CITY, COUNTY, STREET
}
