package org.yishi.neighborhood.committee;

import java.math.BigDecimal;

import org.yishi.portal.rule.Threshold;

/**
 * How many members together have a meeting called (业主大会和业主委员会指导规则第三十七条): a third of all who are in office.
 *
 * @param share part of the members
 */
public record MeetingDemandRule(Threshold share) {

    public static MeetingDemandRule guide() {
        return new MeetingDemandRule(Threshold.parse(">= 1/3"));
    }

    public boolean isReached(int joined, int members) {
        return joined > 0 && share.isMetBy(BigDecimal.valueOf(joined), BigDecimal.valueOf(members));
    }

    /** The least number that is enough. */
    public int wanted(int members) {
        int number = 1;
        while (number < members && !isReached(number, members)) {
            number++;
        }
        return number;
    }
}
