package org.yishi.deliberation.position;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A line of the cost table (费用表): what for, how much, who pays. */
@Entity
@Sealed
@Table(name = "deliberation_cost")
public class CostLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    private String what;
    private long cents;
    private String payer;

    protected CostLine() {
        // for JPA
    }

    static CostLine of(long consultationId, String what, long cents, String payer) {
        CostLine line = new CostLine();
        line.consultationId = consultationId;
        line.what = Wording.required(what, 100, "what");
        line.cents = cents;
        line.payer = Wording.required(payer, 100, "payer");
        return line;
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public String what() {
        return what;
    }

    public long cents() {
        return cents;
    }

    public String payer() {
        return payer;
    }
}
