package org.yishi.cobuilding.promise;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.cobuilding.paper.Digest;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/**
 * What one side of an agreement does by a day (承诺). Its side reports that it is done, with evidence; the other side confirms or disputes it. The
 * last report stands here, every one in its {@link PromiseStep steps}.
 * Its day may be a day off: then it is due on the next working day, which is fixed when it is written.
 */
@Entity(name = "CobuildingPromise")
@Table(name = "cobuilding_promise")
@Sealed
public class Promise {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "agreement_id")
    private long agreementId;
    @Column(name = "by_unit")
    private boolean byUnit;
    private String text;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "done_on")
    private LocalDate doneOn;
    @Column(name = "reported_on")
    private LocalDate reportedOn;
    private String report;
    @Column(name = "evidence_id")
    private Long evidenceId;
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;
    private String dispute;
    @Enumerated(EnumType.STRING)
    private Relief relief;

    protected Promise() {
        // for JPA
    }

    static Promise made(long agreementId, boolean byUnit, String text, LocalDate dueOn) {
        Promise promise = new Promise();
        promise.agreementId = agreementId;
        promise.byUnit = byUnit;
        promise.text = Typed.required(text, 300, "promise");
        promise.dueOn = dueOn;
        promise.relief = Relief.NONE;
        return promise;
    }

    /** @param on when it was done. @param today when that is said */
    void report(String words, LocalDate on, LocalDate today) {
        if (confirmedOn != null) {
            throw new Refusal("cobuilding.promise.refusal.confirmed");
        }
        report = Typed.required(words, 500, "report");
        doneOn = on;
        reportedOn = today;
        evidenceId = null;
        dispute = null;
    }

    void prove(long documentId) {
        evidenceId = documentId;
    }

    void confirm(LocalDate on) {
        requireReported();
        confirmedOn = on;
        dispute = null;
    }

    void dispute(String why) {
        requireReported();
        dispute = Typed.required(why, 300, "why");
    }

    /** Its agreement is suspended: what comes due from now on is not owed. */
    public void pause(LocalDate on) {
        relief = !dueOn.isBefore(on) ? Relief.PAUSED : relief;
    }

    /** Its agreement goes on: what comes due from now on is owed again. */
    public void resume(LocalDate on) {
        relief = relief == Relief.PAUSED && !dueOn.isBefore(on) ? Relief.NONE : relief;
    }

    /** Its agreement is broken off: what would have come due later is not owed any more. */
    public void release(LocalDate on) {
        relief = dueOn.isAfter(on) ? Relief.ENDED : relief;
    }

    private void requireReported() {
        if (doneOn == null || confirmedOn != null) {
            throw new Refusal("cobuilding.promise.refusal.notReported");
        }
    }

    /** Of what its side says about it; empty before it says anything. Whoever answers has read just that. */
    public String reportDigest() {
        return doneOn == null ? "" : Digest.of(doneOn + "\n" + report + "\n" + evidenceId());
    }

    /** Whether its side says that it is done, and the other has not answered. */
    public boolean isReported() {
        return doneOn != null && confirmedOn == null && dispute == null;
    }

    /** Whether the same side promises the same there, on whichever day. */
    public boolean isSameAs(Promise other) {
        return agreementId == other.agreementId && byUnit == other.byUnit && text.equals(other.text);
    }

    public PromiseRule.State state(LocalDate today) {
        return rule().on(today);
    }

    public PromiseRule rule() {
        return new PromiseRule(dueOn, doneOn, confirmedOn, dispute != null, relief);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long agreementId() {
        return agreementId;
    }

    /** Whether it is the unit that promises, otherwise the community. */
    public boolean isByUnit() {
        return byUnit;
    }

    public String text() {
        return text;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    /** When it was said to be done; null before, and where it was said before this was kept. */
    public LocalDate reportedOn() {
        return reportedOn;
    }

    public String report() {
        return report;
    }

    /** 0 where nothing proves it. */
    public long evidenceId() {
        return evidenceId == null ? 0 : evidenceId;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    public String dispute() {
        return dispute;
    }
}
