package org.yishi.deliberation.topic;

import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How a topic was answered (审查结论), and why. */
@Embeddable
public class Decision {

    @Column(name = "decided_on")
    private LocalDate on;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    @Column(name = "referred_to")
    private String referredTo;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Column(name = "consultation_id")
    private Long consultationId;

    @Column(name = "object_until")
    private LocalDate objectUntil;

    protected Decision() {
        // for JPA
    }

    private static Decision of(String reason, LocalDate on) {
        Decision decision = new Decision();
        decision.reason = Wording.required(reason, 1000, "reason");
        decision.on = on;
        return decision;
    }

    static Decision accepted(String reason, long consultationId, LocalDate on) {
        Decision decision = of(reason, on);
        decision.consultationId = consultationId;
        return decision;
    }

    static Decision referred(String reason, Addressee addressee, String to, LocalDate on) {
        if (addressee == null) {
            throw new Refusal("deliberation.topic.refusal.addressee").at("addressee");
        }
        Decision decision = of(reason, on);
        decision.addressee = addressee;
        decision.referredTo = Wording.required(to, 100, "to");
        return decision;
    }

    static Decision rejected(String reason, LocalDate objectUntil, LocalDate on) {
        Decision decision = of(reason, on);
        decision.objectUntil = objectUntil;
        return decision;
    }

    static Decision merged(String reason, long into, LocalDate on) {
        Decision decision = of(reason, on);
        decision.mergedInto = into;
        return decision;
    }

    /** What the topic becomes by it. */
    TopicState state() {
        return consultationId != null ? TopicState.ACCEPTED : addressee != null ? TopicState.REFERRED : mergedInto != null ? TopicState.MERGED : TopicState.REJECTED;
    }

    /** From the day of the rejection to the last day of the objection. */
    void requireObjectable(LocalDate day) {
        if (day.isBefore(on)) {
            throw new Refusal("deliberation.topic.refusal.objectEarly", on);
        }
        if (day.isAfter(objectUntil)) {
            throw new Refusal("deliberation.topic.refusal.objectLate", objectUntil).by(RaisedTopic.LAW);
        }
    }

    public LocalDate on() {
        return on;
    }

    public String reason() {
        return reason;
    }

    /** Null where it was not referred. */
    public Addressee addressee() {
        return addressee;
    }

    public String referredTo() {
        return referredTo;
    }

    /** Null where it was not merged. */
    public Long mergedInto() {
        return mergedInto;
    }

    /** Null where it was not accepted. */
    public Long consultationId() {
        return consultationId;
    }

    /** Last day on which whoever submitted it may object; null where it was not rejected. */
    public LocalDate objectUntil() {
        return objectUntil;
    }
}
