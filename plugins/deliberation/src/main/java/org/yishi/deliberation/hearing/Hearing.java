package org.yishi.deliberation.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A hearing before a decision (决策听证): the applicant (申请方) explains what is to be decided; the plan is {@linkplain #publish published} some days
 * before the session; what was raised is answered, and the {@linkplain #report report} says whether the plan is still the same. Before the
 * report the decision may not be taken, and after it only where no second hearing is needed.
 */
@Entity
@Sealed
@Table(name = "deliberation_hearing")
public class Hearing {

    /**
     * In which points are taken down and the report is written: from the session until something is entrusted, which waits for the report. Where
     * no agreement was reached people were heard all the same, and each of their points is answered (domain 2.3).
     */
    static final Set<Stage> HEARD = Collections.unmodifiableSet(EnumSet.of(Stage.SESSION, Stage.DRAFTED, Stage.ADOPTED, Stage.FAILED));

    static final String LAW = "居民委员会组织法第三十二条";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "consultation_id")
    private long consultationId;

    private String applicant;

    private String decision;

    private String explanation;

    private String experts;

    @Column(name = "public_seats")
    private int publicSeats;

    @Column(name = "follows_id")
    private Long followsId;

    @Column(name = "planned_at")
    private Instant plannedAt;

    private String report;

    @Column(name = "plan_parts")
    private Integer planParts;

    @Column(name = "changed_parts")
    private Integer changedParts;

    private String changes;

    @Column(name = "reported_at")
    private Instant reportedAt;

    private Long attending;

    protected Hearing() {
        // for JPA
    }

    static Hearing of(Consultation consultation, HearingPlan plan) {
        if (consultation.form() != ConsultForm.HEARING) {
            throw new Refusal("deliberation.refusal.notHearing");
        }
        Hearing hearing = new Hearing();
        hearing.consultationId = consultation.id();
        hearing.write(plan);
        return hearing;
    }

    void write(HearingPlan plan) {
        if (plannedAt != null) {
            throw new Refusal("deliberation.refusal.hearingPlanned").by(LAW);
        }
        applicant = plan.applicant();
        decision = plan.decision();
        explanation = plan.explanation();
        experts = plan.experts();
        publicSeats = plan.publicSeats();
        followsId = plan.follows() == 0 ? null : plan.follows();
    }

    /** Publishes the plan. @param days between its publication and the session, neither of them counted as one (民法典第二百零一条) */
    void publish(LocalDate sessionOn, int days, LocalDate today, Instant at) {
        if (plannedAt != null) {
            throw new Refusal("deliberation.refusal.hearingPlanned").by(LAW);
        }
        if (sessionOn == null) {
            throw new Refusal("deliberation.refusal.noSession").by(LAW);
        }
        LocalDate earliest = today.plusDays(days + 1L);
        if (sessionOn.isBefore(earliest)) {
            throw new Refusal("deliberation.refusal.sessionTooSoon", days, earliest).by(LAW);
        }
        plannedAt = at;
    }

    /** @param registered for a public seat; from now on only the number is known */
    void report(HearingReport said, long registered, Instant at) {
        requireUnreported();
        report = said.text();
        planParts = said.parts();
        changedParts = said.changed();
        changes = said.changes();
        attending = registered;
        reportedAt = at;
    }

    void requireUnreported() {
        if (plannedAt == null) {
            throw new Refusal("deliberation.refusal.noHearingPlan").by(LAW);
        }
        if (reportedAt != null) {
            throw new Refusal("deliberation.refusal.hearingReported").by(LAW);
        }
    }

    public boolean isPlanned() {
        return plannedAt != null;
    }

    public boolean isReported() {
        return reportedAt != null;
    }

    /** Whether the plan changed so much that it has to be heard again. */
    public boolean isSecondNeeded() {
        return isReported() && HearingChangeRule.standard().needsSecondHearing(changedParts, planParts);
    }

    /** By which a report that was changed afterwards is known. */
    public String digest() {
        return LedgerEntry.sha256(applicant + "\n" + decision + "\n" + explanation + "\n" + report + "\n" + planParts + "\n" + changedParts + "\n" + changes);
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public String applicant() {
        return applicant;
    }

    public String decision() {
        return decision;
    }

    public String explanation() {
        return explanation;
    }

    public String experts() {
        return experts;
    }

    public int publicSeats() {
        return publicSeats;
    }

    /** Of the first hearing; null where this is the first. */
    public Long followsId() {
        return followsId;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public String report() {
        return report;
    }

    public Integer planParts() {
        return planParts;
    }

    public Integer changedParts() {
        return changedParts;
    }

    public String changes() {
        return changes;
    }

    /** How many had registered for a public seat; null before the report, and of hearings from before there were such lists. */
    Long attending() {
        return attending;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
