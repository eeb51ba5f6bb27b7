package org.yishi.neighborhood.vote;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.yishi.portal.rule.owners.AreaAndHeads;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** By what a vote is counted: the frozen roll and its sums, the denominators (计票基数). Empty until the roll is frozen. */
@Embeddable
public class VoteBase {

    @Column(name = "roll_version")
    private Long rollVersion;
    @Column(name = "roll_digest")
    private String rollDigest;
    @Column(name = "roll_day")
    private LocalDate rollDay;
    private Integer parties;
    @Column(name = "total_area")
    private BigDecimal totalArea;
    @Column(name = "total_heads")
    private Long totalHeads;

    protected VoteBase() {
        // for JPA, and before the roll is frozen
    }

    static VoteBase of(FrozenRoll roll) {
        VoteBase base = new VoteBase();
        base.rollVersion = roll.versionId();
        base.rollDigest = roll.digest();
        base.rollDay = roll.day();
        base.parties = roll.parties();
        base.totalArea = roll.totals().area();
        base.totalHeads = roll.totals().heads();
        return base;
    }

    public Long rollVersion() {
        return rollVersion;
    }

    public String rollDigest() {
        return rollDigest;
    }

    LocalDate rollDay() {
        return rollDay;
    }

    public int parties() {
        return parties == null ? 0 : parties;
    }

    public AreaAndHeads totals() {
        return totalArea == null ? AreaAndHeads.NONE : new AreaAndHeads(totalArea, totalHeads);
    }
}
