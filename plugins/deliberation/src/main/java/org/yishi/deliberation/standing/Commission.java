package org.yishi.deliberation.standing;

import java.time.Instant;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A matter that a standing body deliberates (交议), and under which of its mandates, if any. */
@Entity
@Sealed
@Table(name = "deliberation_standing_commission")
public class Commission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "body_id")
    private long bodyId;
    @Column(name = "mandate_id")
    private Long mandateId;
    @Column(name = "commissioned_at")
    private Instant commissionedAt;

    protected Commission() {
        // for JPA
    }

    /** @param mandate null where the body only advises */
    static Commission of(long consultationId, StandingBody body, Mandate mandate, Instant at) {
        if (mandate != null && mandate.bodyId() != body.id()) {
            throw new Refusal("deliberation.standing.refusal.otherMandate").at("mandate").by(Mandate.LAW);
        }
        Commission commission = new Commission();
        commission.consultationId = consultationId;
        commission.bodyId = body.id();
        commission.mandateId = mandate == null ? null : mandate.id();
        commission.commissionedAt = at;
        return commission;
    }

    public long consultationId() {
        return consultationId;
    }

    public long bodyId() {
        return bodyId;
    }

    /** Null where the body only advises. */
    public Long mandateId() {
        return mandateId;
    }
}
