package org.yishi.decisions.matter;

import static org.yishi.decisions.matter.Wording.required;

import java.time.LocalDate;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Danger to life or property (紧急事项): the committee reports it and the street answers. With its consent the work, and nothing else, may
 * precede the decision; the whole chain follows within {@code emergency.catchUpDays}, and the page says so. Refused it may be reported
 * anew, when the danger has grown.
 */
@Embeddable
public class Emergency {

    private static final String RULE = "四议两公开一监督（紧急事项）";

    private String danger;

    @Column(name = "danger_since")
    private LocalDate since;

    @Column(name = "consented_on")
    private LocalDate answeredOn;

    @Column(name = "consented_by")
    private Long answeredBy;

    @Column(name = "consent_text")
    private String answer;

    /** Null too where the street refused. */
    @Column(name = "catch_up_until")
    private LocalDate until;

    protected Emergency() {
        // for JPA
    }

    static Emergency reported(String danger, LocalDate since) {
        Emergency emergency = new Emergency();
        emergency.danger = required(danger, 1000, "danger");
        emergency.since = since;
        return emergency;
    }

    void consent(String text, long personId, LocalDate on, int catchUpDays) {
        answer(text, personId, on);
        // the first day is not counted (民法典第二百零一条)
        until = on.plusDays(catchUpDays);
    }

    void refuse(String text, long personId, LocalDate on) {
        answer(text, personId, on);
    }

    private void answer(String text, long personId, LocalDate on) {
        if (isAnswered()) {
            throw new Refusal("decisions.refusal.alreadyConsented").by(RULE);
        }
        answer = required(text, 1000, "consent");
        answeredBy = personId;
        answeredOn = on;
    }

    public boolean isAnswered() {
        return answeredOn != null;
    }

    public boolean isConsented() {
        return until != null;
    }

    public boolean isRefused() {
        return isAnswered() && !isConsented();
    }

    public String danger() {
        return danger;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public Long answeredBy() {
        return answeredBy;
    }

    /** What the street said. */
    public String answer() {
        return answer;
    }

    /** Null where the street has not consented. */
    public LocalDate consentedOn() {
        return isConsented() ? answeredOn : null;
    }

    /** Last day on which the chain may still be caught up with. */
    public LocalDate until() {
        return until;
    }
}
