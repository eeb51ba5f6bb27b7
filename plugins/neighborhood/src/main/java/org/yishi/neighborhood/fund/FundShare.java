package org.yishi.neighborhood.fund;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.ledger.Sealed;

/** What one unit bears of a use of the fund, to the cent; no name. */
@Entity
@Table(name = "neighborhood_fund_share")
@Sealed
public class FundShare {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "use_id")
    private long useId;
    private String unit;
    private BigDecimal area;
    private long cents;

    protected FundShare() {
    }

    static FundShare of(FundUse use, String unit, BigDecimal area, long cents) {
        FundShare share = new FundShare();
        share.useId = use.id();
        share.unit = unit;
        share.area = area;
        share.cents = cents;
        return share;
    }

    public String unit() {
        return unit;
    }

    public BigDecimal area() {
        return area;
    }

    public long cents() {
        return cents;
    }
}
