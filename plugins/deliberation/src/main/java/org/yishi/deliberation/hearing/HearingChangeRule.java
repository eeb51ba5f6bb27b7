package org.yishi.deliberation.hearing;

/**
 * Whether what is to be decided is still what was heard: more than a third of its parts changed need a second hearing (domain 2.3; 超过 excludes the
 * figure, 民法典第一千二百五十九条).
 *
 * @param numerator   of the share
 * @param denominator of the share
 */
public record HearingChangeRule(int numerator, int denominator) {

    public static HearingChangeRule standard() {
        return new HearingChangeRule(1, 3);
    }

    /** @param changed parts that changed, were added or dropped; of {@code parts} of the plan that was heard */
    public boolean needsSecondHearing(int changed, int parts) {
        return (long) changed * denominator > (long) parts * numerator;
    }
}
