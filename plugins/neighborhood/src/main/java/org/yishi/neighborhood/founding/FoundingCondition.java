package org.yishi.neighborhood.founding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.owners.FirstMeetingRule;

/** By what a first meeting became due (召开首次业主大会的条件), with the figures of that day. */
@Embeddable
public class FoundingCondition {

    private String reasons;
    @Column(name = "total_area")
    private BigDecimal totalArea;
    @Column(name = "delivered_area")
    private BigDecimal deliveredArea;
    @Column(name = "total_units")
    private long totalUnits;
    @Column(name = "delivered_units")
    private long deliveredUnits;
    @Column(name = "contract_end")
    private LocalDate contractEnd;

    protected FoundingCondition() {
        // for JPA
    }

    static FoundingCondition met(FirstMeetingRule.Delivery so, FirstMeetingRule.Result found) {
        if (!found.met()) {
            throw new Refusal("neighborhood.founding.refusal.condition", so.deliveredArea(), so.totalArea(), so.deliveredUnits(), so.totalUnits())
                    .by("四川省物业管理条例第二十四条");
        }
        FoundingCondition condition = new FoundingCondition();
        condition.reasons = String.join(",", found.reasons().stream().map(Enum::name).toList());
        condition.totalArea = so.totalArea();
        condition.deliveredArea = so.deliveredArea();
        condition.totalUnits = so.totalUnits();
        condition.deliveredUnits = so.deliveredUnits();
        condition.contractEnd = so.earlyContractEnd();
        return condition;
    }

    public List<FirstMeetingRule.Reason> reasons() {
        return List.of(reasons.split(",")).stream().map(FirstMeetingRule.Reason::valueOf).toList();
    }

    public BigDecimal totalArea() {
        return totalArea;
    }

    public BigDecimal deliveredArea() {
        return deliveredArea;
    }

    public long totalUnits() {
        return totalUnits;
    }

    public long deliveredUnits() {
        return deliveredUnits;
    }
}
