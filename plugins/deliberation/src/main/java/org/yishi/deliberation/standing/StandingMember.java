package org.yishi.deliberation.standing;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Somebody sits in a standing body: {@linkplain #named named} with consent, perhaps in the place of another; {@linkplain #take known} by account from
 * the first seat taken in a consultation; and may {@linkplain #end end} with a reason.
 */
@Entity
@Table(name = "deliberation_standing_member")
public class StandingMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "body_id")
    private long bodyId;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    @Column(name = "stands_for")
    private String standsFor;
    private String office;
    private boolean woman;
    private LocalDate since;
    @Column(name = "follows_id")
    private Long followsId;
    @Column(name = "seat_id")
    private Long seatId;
    @Column(name = "named_at")
    private Instant namedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_why")
    private String endedWhy;

    protected StandingMember() {
        // for JPA
    }

    /**
     * Who is named.
     *
     * @param standsFor the group (利益相关方) for which the member stands; empty where for all
     * @param office    such as 召集人、出纳; may be empty
     * @param followsId the member in whose place this one follows (递补); 0 where in nobody's
     * @param consent   whether the person agreed to sit and to be named
     */
    public record Naming(String name, String standsFor, String office, boolean woman, LocalDate since, long followsId, boolean consent) {

        /** Never the name, lest it reach a log. */
        @Override
        public String toString() {
            return "Naming[" + since + "]";
        }
    }

    static StandingMember named(StandingBody body, Naming naming, LocalDate today, Instant at) {
        if (!naming.consent()) {
            throw new Refusal("deliberation.seat.refusal.consent").at("consent").by("个人信息保护法第十三条");
        }
        StandingMember member = new StandingMember();
        member.bodyId = body.id();
        member.name = Wording.required(naming.name(), 40, "who");
        member.standsFor = Wording.optional(naming.standsFor(), 40, "standsFor");
        member.office = Wording.optional(naming.office(), 40, "office");
        member.woman = naming.woman();
        member.since = StandingBody.notAfter(naming.since(), today, "since");
        if (member.since.isBefore(body.chosenOn())) {
            throw new Refusal("deliberation.standing.refusal.beforeBody", body.chosenOn()).at("since");
        }
        member.followsId = naming.followsId() == 0 ? null : naming.followsId();
        member.namedAt = at;
        return member;
    }

    /** Has the seat in a consultation, through which the account may become known. */
    void sit(long seat) {
        seatId = seat;
    }

    void take(long person) {
        personId = person;
    }

    void end(String why, Instant at) {
        if (endedAt != null) {
            throw new Refusal("deliberation.standing.refusal.ended");
        }
        endedWhy = Wording.required(why, 300, "why");
        endedAt = at;
    }

    /** Has left the portal. */
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

    public long id() {
        return id;
    }

    public long bodyId() {
        return bodyId;
    }

    /** Null as long as the person has taken no seat with an account. */
    public Long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public String standsFor() {
        return standsFor;
    }

    public String office() {
        return office;
    }

    public boolean isWoman() {
        return woman;
    }

    public LocalDate since() {
        return since;
    }

    /** Null where in nobody's place. */
    public Long followsId() {
        return followsId;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String endedWhy() {
        return endedWhy;
    }
}
