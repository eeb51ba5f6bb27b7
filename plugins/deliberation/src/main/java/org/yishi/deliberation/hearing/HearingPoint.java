package org.yishi.deliberation.hearing;

import java.time.Instant;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.deliberation.statement.HideReason;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;
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

/** A point raised in a hearing, and its answer (采纳、部分采纳、不采纳) with the reason; until the report the answer may be bettered. */
@Entity
@Sealed
@Table(name = "deliberation_hearing_point")
public class HearingPoint {

    static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(name = "consultation_id")
    private long consultationId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String body;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private PointAnswer answer;

    private String reason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private HideReason withheld;

    protected HearingPoint() {
        // for JPA
    }

    static HearingPoint raised(long consultationId, Side side, String body, Instant at) {
        if (side == null) {
            throw new Refusal("deliberation.refusal.empty").at("side");
        }
        HearingPoint point = new HearingPoint();
        point.consultationId = consultationId;
        point.side = side;
        point.body = Wording.required(body, LONGEST, "body");
        point.raisedAt = at;
        return point;
    }

    void answer(PointAnswer given, String why, Instant at) {
        if (given == null) {
            throw new Refusal("deliberation.refusal.empty").at("answer");
        }
        answer = given;
        reason = Wording.required(why, 1000, "reason");
        answeredAt = at;
    }

    /** What it says of others, or against them, is not for the public. Only what somebody wrote himself can be withheld: the recorder words the rest. */
    void withhold(HideReason why) {
        if (side != Side.WRITTEN || why != HideReason.PERSONAL_DATA && why != HideReason.ABUSE) {
            throw new Refusal("deliberation.hearing.refusal.withhold").at("withheld");
        }
        withheld = why;
    }

    /** Whoever wrote it has left the portal. */
    void unname(Leaver leaver) {
        body = leaver.unnamed(body);
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public Side side() {
        return side;
    }

    public String body() {
        return body;
    }

    /** Null while it is not answered. */
    public PointAnswer answer() {
        return answer;
    }

    public String reason() {
        return reason;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Why its words are not public; null where they are. */
    public HideReason withheld() {
        return withheld;
    }
}
