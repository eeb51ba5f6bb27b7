package org.yishi.decisions.matter;

import java.time.LocalDate;
import java.util.Optional;

import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A danger that the street did not see, and why; kept when it is reported anew, so that the page goes on telling it. */
@Entity
@Table(name = "decisions_refused_danger")
@Sealed
public class RefusedDanger {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "matter_id")
    private long matterId;

    private String danger;

    @Column(name = "danger_since")
    private LocalDate since;

    @Column(name = "refused_on")
    private LocalDate refusedOn;

    private String reason;

    protected RefusedDanger() {
        // for JPA
    }

    /** What the street refused last; empty where it did not. */
    static Optional<RefusedDanger> of(Matter matter) {
        if (!matter.isEmergency() || !matter.emergency().isRefused()) {
            return Optional.empty();
        }
        RefusedDanger refused = new RefusedDanger();
        refused.matterId = matter.id();
        refused.danger = matter.emergency().danger();
        refused.since = matter.emergency().since();
        refused.refusedOn = matter.emergency().answeredOn();
        refused.reason = matter.emergency().answer();
        return Optional.of(refused);
    }

    public String danger() {
        return danger;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate refusedOn() {
        return refusedOn;
    }

    /** What the street said. */
    public String reason() {
        return reason;
    }
}
