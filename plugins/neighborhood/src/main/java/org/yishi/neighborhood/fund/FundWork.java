package org.yishi.neighborhood.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Refusal;

/** Who does what a use of the fund is for, and what it cost in the end (施工、结算). */
@Embeddable
public class FundWork {

    private String contractor = "";
    @Column(name = "contractor_key")
    private String contractorKey = "";
    @Column(name = "settled_cents")
    private Long settledCents;

    void begin(String who) {
        contractor = Typed.required(who, 120, "contractor");
        contractorKey = SplittingRule.keyOf(contractor);
    }

    /** @param budget that was voted for; no more is spent */
    void settle(long cents, long budget) {
        if (cents > budget) {
            throw new Refusal("neighborhood.fund.refusal.beyond", Yuan.text(budget)).at("amount").by(FundUse.LAW);
        }
        settledCents = cents;
    }

    void requireSettled() {
        if (settledCents == null) {
            throw new Refusal("neighborhood.fund.refusal.notSettled");
        }
    }

    String contractor() {
        return contractor;
    }

    String contractorKey() {
        return contractorKey;
    }

    Long settledCents() {
        return settledCents;
    }
}
