package org.yishi.portal.rule.owners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Requirement;

/**
 * When the first owners' assembly 首次业主大会 has to be prepared (四川省物业管理条例第二十四条): half of the area delivered, or half of the units, or
 * two full years after the first delivery and a fifth of the units, or ninety days before the early property contract ends.
 *
 * @param area            part of the area
 * @param units           part of the units
 * @param unitsAfterYears part of the units after the years
 * @param months          length of those years
 * @param contractDays    days before the end of the contract
 */
public record FirstMeetingRule(Requirement area, Requirement units, Requirement unitsAfterYears, int months, int contractDays) {

    public static final String NAME = "owners.firstMeeting";

    /** Why it has to be prepared. */
    public enum Reason {
        AREA_50, UNITS_50, TWO_YEARS_20, CONTRACT_90_DAYS
    }

    public static FirstMeetingRule sichuan() {
        return new FirstMeetingRule(Requirement.cited("owners.firstMeeting.area", ""), Requirement.cited("owners.firstMeeting.units", ""),
                Requirement.cited("owners.firstMeeting.unitsAfterYears", ""), Citation.of("owners.firstMeeting.months").number(),
                Citation.of("owners.firstMeeting.contractDays").number());
    }

    /**
     * How far a compound is.
     *
     * @param firstDelivery    day on which the first unit was delivered, null if unknown
     * @param earlyContractEnd last day of the early property contract 前期物业服务合同, null if unknown
     */
    public record Delivery(BigDecimal totalArea, BigDecimal deliveredArea, long totalUnits, long deliveredUnits, LocalDate firstDelivery,
            LocalDate earlyContractEnd) {
    }

    /** Why it has to be prepared, in the order of the law; nothing if not yet. */
    public record Result(Fraction areaRatio, Fraction unitsRatio, List<Reason> reasons, Explanation explanation) {

        public boolean met() {
            return !reasons.isEmpty();
        }
    }

    public Result check(Delivery so, LocalDate on) {
        Explanation.Test byArea = area.test(so.deliveredArea(), so.totalArea());
        Explanation.Test byUnits = units.test(so.deliveredUnits(), so.totalUnits());
        Explanation.Test later = unitsAfterYears.test(so.deliveredUnits(), so.totalUnits());
        List<Reason> reasons = new ArrayList<>();
        if (byArea.met()) {
            reasons.add(Reason.AREA_50);
        }
        if (byUnits.met()) {
            reasons.add(Reason.UNITS_50);
        }
        if (later.met() && so.firstDelivery() != null && on.isAfter(so.firstDelivery().plusMonths(months))) {
            reasons.add(Reason.TWO_YEARS_20);
        }
        if (so.earlyContractEnd() != null && !on.isBefore(so.earlyContractEnd().minusDays(contractDays))) {
            reasons.add(Reason.CONTRACT_90_DAYS);
        }
        return new Result(byArea.ratio(), byUnits.ratio(), List.copyOf(reasons), Explanation.of(NAME, byArea, byUnits, later));
    }
}
