package org.yishi.decisions.matter;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A matter that is decided by the whole chain (决策事项, 四议两公开).
 *
 * <p>Its life: a worker {@linkplain #draft drafts} it and {@linkplain #submit submits} it with a first plan. Four bodies take their
 * step one after the other; each either {@linkplain #passed passes} it on or {@linkplain #rejected sends it back}, which begins a
 * new round. The resolution is disclosed, then carried out, then the result is disclosed, and the complete file is
 * {@linkplain #done closed}. A change of cost beyond the limit goes {@linkplain #backToVote back to the vote}. Until the end it may be
 * {@linkplain #withdraw withdrawn} by the body that acted or {@linkplain #annul annulled} by street or court, with a reason. Only danger
 * lets the work begin before the decision, see {@link Emergency}.
 *
 * <p>Which step comes next, when and by whom, is enforced by the procedure of core; {@code stage} is its mirror for lists.
 */
@Entity
@Table(name = "decisions_matter")
@Sealed
public class Matter implements org.yishi.portal.access.Matter {

    /** How the dossiers of matters begin; the id follows. */
    public static final String DOSSIERS = "decisions/matter/";


    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "area_id")
    private long areaId;

    private String number;

    private int year;

    @Enumerated(EnumType.STRING)
    private Variant variant;

    @Embedded
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int round = 1;

    @Embedded
    private Emergency emergency;

    @Column(name = "circulated_on")
    private LocalDate circulatedOn;

    /** The work has begun after the first disclosure. */
    @Column(name = "begun_on")
    private LocalDate begunOn;

    /** What was resolved, in cents; null before. */
    @Column(name = "budget_cents")
    private Long budgetCents;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_why")
    private String endedWhy;

    @Column(name = "ended_document")
    private Long endedDocument;

    @Column(name = "file_digest")
    private String fileDigest;

    private boolean sample;

    protected Matter() {
        // for JPA
    }

    public static Matter draft(long areaId, String number, int year, Variant variant, Subject subject, long personId, Instant at) {
        Matter matter = new Matter();
        matter.areaId = areaId;
        matter.number = number;
        matter.year = year;
        matter.variant = variant;
        matter.subject = subject;
        matter.stage = Stage.DRAFT;
        matter.openedBy = personId;
        matter.openedAt = at;
        return matter;
    }

    public void amend(Subject better) {
        requireStage(Stage.DRAFT);
        subject = better;
    }

    /** The draft is complete and goes to the party organisation. */
    public void submit(boolean planned) {
        requireStage(Stage.DRAFT);
        if (!planned) {
            throw new Refusal("decisions.refusal.noPlan").by(Law.CHAIN);
        }
        stage = Stage.PROPOSE;
    }

    /** A new version of the plan may be written until the body has resolved; afterwards only a change can be reported. */
    public void requirePlanning() {
        if (stage.compareTo(Stage.RESOLVE) > 0) {
            throw new Refusal("decisions.refusal.planStands").by(Law.CHAIN);
        }
    }

    /** There is another version of the plan: what was given to the party members before is not what they will review. */
    public void planned() {
        if (stage == Stage.REVIEW) {
            circulatedOn = null;
        }
    }

    /** The plan was given to the party members, once for each version. */
    public void circulated(LocalDate on) {
        requireStage(Stage.REVIEW);
        if (circulatedOn != null) {
            throw new Refusal("decisions.refusal.circulated", circulatedOn).at("on").by(Law.FILE);
        }
        circulatedOn = on;
    }

    /** The body agreed. */
    public void passed(Stage step) {
        requireStage(step);
        if (!step.isDiscussion()) {
            throw new IllegalArgumentException("nobody votes on " + step);
        }
        stage = step.next();
    }

    /** The representatives or the assembly resolved on this sum. */
    public void resolved(long cents) {
        passed(Stage.RESOLVE);
        budgetCents = cents;
    }

    /** The body did not agree: the matter goes back and a new round begins. */
    public void rejected(Stage step) {
        requireStage(step);
        stage = step.afterRejection();
        round++;
        circulatedOn = null;
    }

    /** A step on which nobody votes is done. */
    public void done(Stage step) {
        requireStage(step);
        if (step.isDiscussion() || step == Stage.DRAFT) {
            throw new IllegalArgumentException(step + " is decided");
        }
        stage = step.next();
    }

    /** The work begins (开工). */
    public void begin(LocalDate on) {
        requireStage(Stage.IMPLEMENT);
        if (begunOn != null) {
            throw new Refusal("decisions.refusal.begun", begunOn).by(Law.CHAIN);
        }
        begunOn = on;
    }

    /** The cost changes by more than the limit: the body has to resolve again. */
    public void backToVote() {
        requireStage(Stage.IMPLEMENT);
        begunOn = null;
        stage = Stage.RESOLVE;
        round++;
    }

    /** Closes the file with the digest over its index. */
    public void archived(String digest, Instant at) {
        done(Stage.ARCHIVE);
        fileDigest = digest;
        endedAt = at;
    }

    public void withdraw(String reason, Long documentId, Instant at) {
        requireNotFinal();
        end(Stage.WITHDRAWN, reason, documentId, at);
    }

    /** Also when the file is closed: what is unlawful does not become lawful by being archived. */
    public void annul(String reason, Long documentId, Instant at) {
        if (stage != Stage.ARCHIVED) {
            requireNotFinal();
        }
        end(Stage.ANNULLED, reason, documentId, at);
    }

    private void end(Stage how, String reason, Long documentId, Instant at) {
        endedWhy = Wording.required(reason, 1000, "reason");
        endedDocument = documentId;
        endedAt = at;
        stage = how;
    }

    public void reportDanger(String danger, LocalDate since) {
        requireNotFinal();
        if (stage.compareTo(Stage.IMPLEMENT) >= 0 || isEmergency() && !emergency.isRefused()) {
            throw new Refusal("decisions.refusal.noEmergency").by(Law.CHAIN);
        }
        emergency = Emergency.reported(danger, since);
    }

    public void consent(String text, long personId, LocalDate on, int catchUpDays) {
        requireDanger();
        emergency.consent(text, personId, on, catchUpDays);
    }

    public void refuse(String text, long personId, LocalDate on) {
        requireDanger();
        emergency.refuse(text, personId, on);
    }

    private void requireDanger() {
        requireNotFinal();
        if (!isEmergency()) {
            throw new Refusal("decisions.refusal.noDanger").by(Law.CHAIN);
        }
    }

    /** Whether the street is asked for its consent and has not answered. */
    public boolean isConsentAwaited() {
        return isEmergency() && !emergency.isAnswered() && !stage.isFinal();
    }

    /** Refuses contracts, payments and changes while nothing may be carried out. */
    public void requireWork() {
        requireNotFinal();
        if (!mayWork()) {
            throw new Refusal("decisions.refusal.workBeforeDisclosure").by(Law.DISCLOSURE);
        }
    }

    /** Refuses payments before there is anything to pay; what is still open may be paid until the file is closed. */
    public void requirePaying() {
        requireNotFinal();
        if (stage.compareTo(Stage.IMPLEMENT) <= 0) {
            requireWork();
        }
    }

    /** Whether the work may go on: after the first disclosure has run, or before with the street's consent. */
    public boolean mayWork() {
        return stage == Stage.IMPLEMENT && begunOn != null || mayWorkAhead();
    }

    /** Whether danger and the street's consent let the work precede the decision. */
    public boolean mayWorkAhead() {
        return isEmergency() && emergency.isConsented() && stage.compareTo(Stage.IMPLEMENT) < 0;
    }

    /** Whether the chain should have caught up with the work by now. */
    public boolean isCatchUpOver(LocalDate today) {
        return mayWorkAhead() && today.isAfter(emergency.until());
    }

    /** Says that people and words are invented, to show what the portal can do. */
    public void markAsSample() {
        sample = true;
    }

    private void requireNotFinal() {
        if (stage.isFinal()) {
            throw new Refusal("decisions.refusal.final").by(Law.FILE);
        }
    }

    public void requireStage(Stage needed) {
        if (stage != needed) {
            throw new Refusal("decisions.refusal.stage." + needed).by(Law.CHAIN);
        }
    }

    /** From the party organisation's proposal on everybody may know of it. */
    public boolean isPublic() {
        return stage != Stage.DRAFT || round > 1;
    }

    public boolean isEmergency() {
        return emergency != null && emergency.danger() != null;
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    /** 社区代码-年-序号, such as guiyuan-2026-003. */
    public String number() {
        return number;
    }

    public int year() {
        return year;
    }

    public Variant variant() {
        return variant;
    }

    public Subject subject() {
        return subject;
    }

    public Stage stage() {
        return stage;
    }

    /** Begins with 1; every way back begins another. */
    public int round() {
        return round;
    }

    public Emergency emergency() {
        return emergency;
    }

    public LocalDate circulatedOn() {
        return circulatedOn;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public Long budgetCents() {
        return budgetCents;
    }

    public long openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String endedWhy() {
        return endedWhy;
    }

    public Long endedDocument() {
        return endedDocument;
    }

    public String fileDigest() {
        return fileDigest;
    }

    public boolean isSample() {
        return sample;
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }
}
