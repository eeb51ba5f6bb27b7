package org.yishi.portal.notice.internal;

import java.time.Instant;
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

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.notice.ObjectionState;

/**
 * An objection (异议). It is raised, answered in time, and its author says whether the answer satisfies; if not, or if the committee
 * cannot solve it, it is laid before a body whose decision settles it. Who raised it is not kept here.
 */
@Entity
@Sealed
@Table(name = "portal_objection")
public class ObjectionEntity implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "notice_id")
    private long noticeId;
    @Column(name = "area_id")
    private long areaId;
    private String dossier;
    private int number;
    @Enumerated(EnumType.STRING)
    private ObjectionKind kind;
    private String body;
    @Column(name = "by_name")
    private boolean byName;
    @Column(name = "from_paper")
    private boolean fromPaper;
    private Long scan;
    private boolean late;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "answer_due")
    private LocalDate answerDue;
    private String answer;
    @Column(name = "answered_by")
    private long answeredBy;
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    @Column(name = "answer_recorded")
    private Instant answerRecorded;
    private Boolean satisfied;
    @Column(name = "referred_to")
    private String referredTo;
    @Column(name = "referred_on")
    private LocalDate referredOn;
    private String outcome;
    @Column(name = "settled_on")
    private LocalDate settledOn;
    @Version
    private long version;

    protected ObjectionEntity() {
    }

    /** @param heldOn day on which it was raised; the day of the entry unless it came on paper */
    static ObjectionEntity raised(NoticeEntity notice, String text, ObjectionKind kind, boolean byName, LocalDate heldOn, Instant at) {
        if (kind == null) {
            throw new Refusal("portal.notice.refusal.empty.kind").at("kind");
        }
        ObjectionEntity objection = new ObjectionEntity();
        objection.body = Words.of(text, 2_000, "text");
        objection.noticeId = notice.id();
        objection.areaId = notice.areaId();
        objection.dossier = notice.dossier();
        objection.number = notice.nextObjection();
        objection.kind = kind;
        objection.byName = byName;
        objection.heldOn = heldOn;
        objection.recordedAt = at;
        objection.answerDue = heldOn.plusDays(notice.terms().answerDays());
        return objection;
    }

    /** It came on paper and is entered by somebody else. */
    ObjectionEntity onPaper(Long scanned, boolean entryIsLate) {
        fromPaper = true;
        scan = scanned;
        late = entryIsLate;
        return this;
    }

    void answer(String text, long by, LocalDate on, Instant at, LocalDate today) {
        if (answer != null) {
            throw new Refusal("portal.notice.refusal.answered").at("answer");
        }
        LocalDate day = day(on, heldOn, today, "answeredOn");
        answer = Words.of(text, 2_000, "answer");
        answeredBy = by;
        answeredOn = day;
        answerRecorded = at;
    }

    void judge(boolean yes) {
        if (answer == null) {
            throw new Refusal("portal.notice.refusal.unanswered");
        }
        satisfied = yes;
    }

    void refer(String body, LocalDate today) {
        if (referredTo != null) {
            throw new Refusal("portal.notice.refusal.referred");
        }
        referredTo = Words.of(body, 100, "body");
        referredOn = today;
    }

    /** @param ground on what the decision rests, empty where nothing was given */
    void settle(String decision, String ground, LocalDate on, LocalDate today) {
        if (referredTo == null || settledOn != null) {
            throw new Refusal("portal.notice.refusal.referredNot");
        }
        LocalDate day = day(on, heldOn, today, "settledOn");
        outcome = Words.of(decision, 2_000, "outcome") + (ground.isEmpty() ? "" : "\n\n依据：" + ground);
        settledOn = day;
    }

    private static LocalDate day(LocalDate on, LocalDate earliest, LocalDate today, String field) {
        if (on == null || on.isAfter(today)) {
            throw new Refusal("portal.notice.refusal.future").at(field);
        }
        if (on.isBefore(earliest)) {
            throw new Refusal("portal.notice.refusal.before", earliest).at(field);
        }
        return on;
    }

    /**
     * @param lastReaction last day on which silence is not yet consent; null while there is no answer
     */
    ObjectionState state(LocalDate lastReaction, LocalDate today) {
        if (settledOn != null) {
            return ObjectionState.SETTLED;
        }
        if (referredTo != null) {
            return ObjectionState.REFERRED;
        }
        if (answer == null) {
            return ObjectionState.OPEN;
        }
        if (satisfied != null) {
            return satisfied ? ObjectionState.SETTLED : ObjectionState.UNSATISFIED;
        }
        return today.isAfter(lastReaction) ? ObjectionState.SETTLED : ObjectionState.ANSWERED;
    }

    /** Whether that person gave the answer. */
    boolean isAnsweredBy(long person) {
        return answer != null && answeredBy == person;
    }

    boolean isReferred() {
        return referredTo != null && settledOn == null;
    }

    boolean isUnanswered() {
        return answer == null && outcome == null;
    }

    boolean isOverdue(LocalDate today) {
        return (answeredOn == null ? today : answeredOn).isAfter(answerDue);
    }

    long id() {
        return id;
    }

    long noticeId() {
        return noticeId;
    }

    int number() {
        return number;
    }

    ObjectionKind kind() {
        return kind;
    }

    String body() {
        return body;
    }

    boolean isByName() {
        return byName;
    }

    boolean isFromPaper() {
        return fromPaper;
    }

    Long scan() {
        return scan;
    }

    boolean isLate() {
        return late;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    LocalDate answerDue() {
        return answerDue;
    }

    String answer() {
        return answer == null ? "" : answer;
    }

    long answeredBy() {
        return answeredBy;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    Instant answerRecorded() {
        return answerRecorded;
    }

    Boolean satisfied() {
        return satisfied;
    }

    String referredTo() {
        return referredTo == null ? "" : referredTo;
    }

    String outcome() {
        return outcome == null ? "" : outcome;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return dossier;
    }
}
