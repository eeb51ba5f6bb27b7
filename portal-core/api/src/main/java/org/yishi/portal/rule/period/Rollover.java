package org.yishi.portal.rule.period;

/** Which days move the end of a period to a later one (民法典第二百零三条); which days are meant by 法定休假日 is a parameter. */
public enum Rollover {

    /** Weekends and days off of the annual notice, minus make-up working days. */
    OFF_DAYS,
    /** Statutory festivals only. */
    FESTIVAL,
    NONE
}
