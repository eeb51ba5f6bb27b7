package org.yishi.deliberation.seat;

import java.time.Instant;
import java.time.LocalDate;

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

/** Somebody says that a group is missing (漏了一方); the panel adds it or refuses with a reason, once. */
@Entity
@Table(name = "deliberation_group_claim")
public class GroupClaim {

    /** What the panel answered; what names or abuses somebody is {@code UNFIT} and not shown. */
    public enum Answer { ADDED, REFUSED, UNFIT }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    private String why;
    @Column(name = "claimed_on")
    private LocalDate claimedOn;
    @Enumerated(EnumType.STRING)
    private Answer answer;
    private String reason;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected GroupClaim() {
        // for JPA
    }

    static GroupClaim made(long consultationId, long personId, String name, String why, LocalDate on) {
        GroupClaim claim = new GroupClaim();
        claim.consultationId = consultationId;
        claim.personId = personId;
        claim.name = Wording.required(name, 40, "group").replaceAll("\\s+", " ");
        claim.why = Wording.required(why, 300, "why");
        claim.claimedOn = on;
        return claim;
    }

    void answer(Answer given, String because, Instant at) {
        if (answer != null) {
            throw new Refusal("deliberation.seat.refusal.answered");
        }
        if (given == null) {
            throw new Refusal("deliberation.refusal.empty").at("answer");
        }
        reason = given == Answer.ADDED ? Wording.optional(because, 300, "reason") : Wording.required(because, 300, "reason");
        answer = given;
        answeredAt = at;
    }

    /** From now on nobody knows who said it. */
    void unname(Leaver leaver) {
        personId = null;
        why = leaver.unnamed(why);
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    Long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    /** For the panel. */
    public String why() {
        return why;
    }

    public LocalDate claimedOn() {
        return claimedOn;
    }

    /** Null while the panel has not answered. */
    public Answer answer() {
        return answer;
    }

    public String reason() {
        return reason;
    }
}
