package org.yishi.deliberation.standing;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A written mandate (授权): by whom and when, what the body may settle, until when. It outlives no term and is never changed. */
@Entity
@Sealed
@Table(name = "deliberation_standing_mandate")
public class Mandate {

    /** 受居民会议委托，在授权范围内协商议定. */
    static final String LAW = "《成都市社区发展治理促进条例》第二十三条";

    /** Whose matter it is. */
    public enum Giver {
        /** 居民会议. */
        ASSEMBLY,
        /** 居民代表会议. */
        REPRESENTATIVES
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "body_id")
    private long bodyId;
    @Enumerated(EnumType.STRING)
    private Giver giver;
    @Column(name = "given_on")
    private LocalDate givenOn;
    private String matters;
    @Column(name = "until_on")
    private LocalDate untilOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Mandate() {
        // for JPA
    }

    static Mandate given(StandingBody body, Giver giver, LocalDate on, String matters, LocalDate until, LocalDate today, Instant at) {
        if (giver == null) {
            throw new Refusal("deliberation.refusal.empty").at("giver");
        }
        Mandate mandate = new Mandate();
        mandate.bodyId = body.id();
        mandate.giver = giver;
        mandate.givenOn = StandingBody.notAfter(on, today, "on");
        mandate.matters = Wording.required(matters, 1000, "matters");
        if (until == null) {
            throw new Refusal("deliberation.refusal.empty").at("until");
        }
        if (until.isBefore(on) || until.isAfter(body.lastDay())) {
            throw new Refusal("deliberation.standing.refusal.until", on, body.lastDay()).at("until").by(LAW);
        }
        mandate.untilOn = until;
        mandate.recordedAt = at;
        return mandate;
    }

    /** Whether what is settled on that day is settled under it. */
    public boolean holdsOn(LocalDate day) {
        return rule().effect(day) == MandateRule.Effect.BINDS;
    }

    public MandateRule rule() {
        return new MandateRule(givenOn, untilOn);
    }

    public long id() {
        return id;
    }

    public long bodyId() {
        return bodyId;
    }

    public Giver giver() {
        return giver;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public String matters() {
        return matters;
    }

    public LocalDate untilOn() {
        return untilOn;
    }
}
