package org.yishi.representatives.reception;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A day on which a representative receives residents (接待日) or visits them (走访). Planned, posted some days before, held or missed with a reason. */
@Entity
@Table(name = "representatives_reception")
public class Reception implements Matter {

    /** How the dossiers of receptions begin; the id follows. */
    public static final String DOSSIERS = "representatives/reception/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "representative_id")
    private long representativeId;
    @Enumerated(EnumType.STRING)
    private ReceptionKind kind;
    @Column(name = "wished_on")
    private LocalDate wishedOn;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private LocalTime begins;
    private LocalTime ends;
    private String place;
    private int seats;
    @Enumerated(EnumType.STRING)
    private ReceptionState state;
    @Column(name = "notice_id")
    private Long noticeId;
    @Column(name = "posted_on")
    private LocalDate postedOn;
    @Column(name = "posted_late")
    private boolean postedLate;
    private String absence = "";
    private int visitors;

    protected Reception() {
        // for JPA
    }

    static Reception planned(long areaId, ReceptionPlan plan, LocalDate heldOn) {
        Reception one = new Reception();
        one.areaId = areaId;
        one.representativeId = plan.representativeId();
        one.kind = plan.kind();
        one.wishedOn = plan.wishedOn();
        one.heldOn = heldOn;
        one.begins = plan.begins();
        one.ends = plan.ends();
        one.place = plan.place();
        one.seats = plan.seats();
        one.state = ReceptionState.PLANNED;
        return one;
    }

    void noticed(long notice) {
        noticeId = notice;
    }

    /** @param inTime whether its notice hung so many days before as it has to; where not, everybody sees that */
    void post(LocalDate on, boolean inTime) {
        if (state == ReceptionState.PLANNED) {
            if (on.isAfter(heldOn)) {
                throw new Refusal("representatives.reception.refusal.postedAfter", heldOn);
            }
            state = ReceptionState.POSTED;
            postedOn = on;
            postedLate = !inTime;
        }
    }

    void hold(LocalDate today, int came) {
        requireCome(today);
        if (came < 0 || came > 1000) {
            throw new Refusal("representatives.reception.refusal.visitors").at("visitors");
        }
        state = ReceptionState.HELD;
        visitors = came;
    }

    /** Nobody was absent from a day that has not come; it is cancelled. */
    void miss(LocalDate today, String reason) {
        requireCome(today);
        absence = Typed.needed(reason, 200, "reason");
        state = ReceptionState.ABSENT;
    }

    void cancel(String reason) {
        requireToCome();
        absence = Typed.needed(reason, 200, "reason");
        state = ReceptionState.CANCELLED;
    }

    private void requireCome(LocalDate today) {
        requireToCome();
        if (heldOn.isAfter(today)) {
            throw new Refusal("representatives.reception.refusal.early", heldOn);
        }
        if (state != ReceptionState.POSTED) {
            throw new Refusal("representatives.reception.refusal.notPosted");
        }
    }

    private void requireToCome() {
        if (!state.isToCome()) {
            throw new Refusal("representatives.reception.refusal.over");
        }
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long representativeId() {
        return representativeId;
    }

    public ReceptionKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** Whether the day that was wished is a day off, so that it is another one. */
    public boolean isMoved() {
        return !heldOn.equals(wishedOn);
    }

    public LocalDate wishedOn() {
        return wishedOn;
    }

    public LocalTime begins() {
        return begins;
    }

    public LocalTime ends() {
        return ends;
    }

    public String place() {
        return place;
    }

    public int seats() {
        return seats;
    }

    public ReceptionState state() {
        return state;
    }

    /** Null where none was prepared. */
    public Long noticeId() {
        return noticeId;
    }

    public LocalDate postedOn() {
        return postedOn;
    }

    /** Whether it can be said now how it went. */
    public boolean isToReport(LocalDate today) {
        return state == ReceptionState.POSTED && !heldOn.isAfter(today);
    }

    public boolean isPostedLate() {
        return postedLate;
    }

    /** Whether everybody may know of it: one that is only planned, or was called off before its notice hung, is the station's own. */
    public boolean isPublic() {
        return state != ReceptionState.PLANNED && (state != ReceptionState.CANCELLED || postedOn != null);
    }

    /** Why it was missed or called off. */
    public String absence() {
        return absence;
    }

    public int visitors() {
        return visitors;
    }

    /** When that number is likely called, as if everybody took the same time. */
    public LocalTime expectedAt(int queue) {
        return begins.plus(Duration.between(begins, ends).dividedBy(seats).multipliedBy(Math.min(queue, seats) - 1L)).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Until its hours are over; whether there is a place left is another question. */
    public boolean isBookableAt(LocalDateTime now) {
        return state == ReceptionState.POSTED && kind == ReceptionKind.RECEPTION && now.isBefore(heldOn.atTime(ends));
    }
}
