package org.yishi.deliberation.topic;

import java.time.LocalDate;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.mydata.Leaver;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The one objection (异议) of whoever submitted a rejected topic, and what the supervision committee made of it. */
@Embeddable
public class Objection {

    @Column(name = "objection")
    private String reason;

    @Column(name = "objected_on")
    private LocalDate on;

    @Column(name = "objection_due")
    private LocalDate due;

    @Column(name = "objection_answer")
    private String answer;

    @Column(name = "objection_answered_on")
    private LocalDate answeredOn;

    @Column(name = "objection_answered_by")
    private Long answeredBy;

    @Column(name = "sent_back")
    private Boolean sentBack;

    protected Objection() {
        // for JPA
    }

    static Objection made(String reason, LocalDate on, LocalDate due) {
        Objection objection = new Objection();
        objection.reason = Wording.required(reason, 1000, "body");
        objection.on = on;
        objection.due = due;
        return objection;
    }

    Objection answered(String why, boolean back, long personId, LocalDate day) {
        Objection objection = made(reason, on, due);
        objection.answer = Wording.required(why, 1000, "reason");
        objection.sentBack = back;
        objection.answeredBy = personId;
        objection.answeredOn = day;
        return objection;
    }

    Objection without(Leaver leaver) {
        Objection objection = new Objection();
        objection.reason = leaver.unnamed(reason);
        objection.on = on;
        objection.due = due;
        objection.answer = answer;
        objection.sentBack = sentBack;
        objection.answeredBy = answeredBy;
        objection.answeredOn = answeredOn;
        return objection;
    }

    public boolean isAnswered() {
        return answeredOn != null;
    }

    public String reason() {
        return reason;
    }

    public LocalDate on() {
        return on;
    }

    public LocalDate due() {
        return due;
    }

    public String answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public Long answeredBy() {
        return answeredBy;
    }

    /** Whether it went back to the panel; otherwise the rejection was upheld. */
    public boolean isSentBack() {
        return Boolean.TRUE.equals(sentBack);
    }
}
