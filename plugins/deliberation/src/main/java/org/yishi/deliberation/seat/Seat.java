package org.yishi.deliberation.seat;

import java.time.Instant;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Somebody takes part (议事代表): {@linkplain #named named} with consent, or {@linkplain #registered out of those who registered}, or as
 * a member of a {@linkplain #standing standing body}. It may
 * {@linkplain #end end} with a reason; whoever follows has a seat of his own.
 */
@Entity(name = "SeatHeld")
@Table(name = "deliberation_seat")
public class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "group_id")
    private Long groupId;
    @Column(name = "person_id")
    private Long personId;
    @Enumerated(EnumType.STRING)
    private SeatKind kind;
    private String name;
    private String office;
    private boolean woman;
    private String code;
    @Column(name = "named_at")
    private Instant namedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_why")
    private String endedWhy;

    protected Seat() {
        // for JPA
    }

    /** @param code with which the person takes it with an own account */
    static Seat named(long consultationId, Naming naming, String code, Instant at) {
        if (naming.kind() == null || !naming.kind().isNamed()) {
            throw new Refusal("deliberation.refusal.empty").at("kind");
        }
        if (naming.kind().votes() && naming.groupId() == null) {
            throw new Refusal("deliberation.refusal.empty").at("group");
        }
        if (!naming.consent()) {
            throw new Refusal("deliberation.seat.refusal.consent").at("consent").by("个人信息保护法第十三条");
        }
        Seat seat = new Seat();
        seat.consultationId = consultationId;
        seat.groupId = naming.groupId();
        seat.kind = naming.kind();
        seat.name = Wording.required(naming.name(), 40, "who");
        seat.office = Wording.required(naming.office(), 100, "office");
        seat.code = code;
        seat.woman = naming.woman();
        seat.namedAt = at;
        return seat;
    }

    static Seat registered(Volunteer volunteer, SeatKind kind, Instant at) {
        Seat seat = new Seat();
        seat.consultationId = volunteer.consultationId();
        seat.groupId = volunteer.groupId();
        seat.personId = volunteer.personId();
        seat.kind = kind;
        seat.name = volunteer.name();
        seat.office = "";
        seat.woman = volunteer.isWoman();
        seat.namedAt = at;
        return seat;
    }

    /** @param code null where the person is known */
    static Seat standing(InterestGroup group, StandingSeats.Sitter sitter, String body, String code, Instant at) {
        Seat seat = new Seat();
        seat.consultationId = group.consultationId();
        seat.groupId = group.id();
        seat.personId = sitter.personId();
        seat.kind = SeatKind.STANDING;
        seat.name = sitter.name();
        seat.office = body;
        seat.woman = sitter.woman();
        seat.code = code;
        seat.namedAt = at;
        return seat;
    }

    /** From now on it is the person's own. */
    void take(long person) {
        personId = person;
        code = null;
    }

    void end(String why, Instant at) {
        if (endedAt != null) {
            throw new Refusal("deliberation.seat.refusal.ended");
        }
        endedWhy = Wording.required(why, 300, "why");
        endedAt = at;
    }

    /** Whoever had it has left the portal. */
    void unname(Instant at) {
        personId = null;
        name = Leaver.NOBODY;
        if (endedAt == null) {
            end(Leaver.NOBODY, at);
        }
    }

    public boolean isActive() {
        return endedAt == null;
    }

    /** Whether it takes one of the seats of a group. */
    public boolean isVoting() {
        return isActive() && kind.votes();
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    /** Null of the invited who belong to no group. */
    public Long groupId() {
        return groupId;
    }

    /** Null where the person has no account here, or has left. */
    public Long personId() {
        return personId;
    }

    boolean isOf(long person) {
        return personId != null && personId == person;
    }

    public SeatKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Office, unit, or which meeting elected. */
    public String office() {
        return office;
    }

    public boolean isWoman() {
        return woman;
    }

    /** For those who hand it out; null where a person has it. */
    String code() {
        return code;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public String endedWhy() {
        return endedWhy;
    }
}
