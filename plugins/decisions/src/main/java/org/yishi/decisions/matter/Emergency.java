package org.yishi.decisions.matter;

import static org.yishi.decisions.matter.Wording.required;

import java.time.LocalDate;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Danger to life or property (紧急事项): with the street's consent the work, and nothing else, may precede the decision. The whole
 * chain follows within {@code emergency.catchUpDays}, and the page says so.
 */
@Embeddable
public class Emergency {

    private static final String RULE = "四议两公开一监督（紧急事项）";

    private String danger;

    @Column(name = "danger_since")
    private LocalDate since;

    @Column(name = "consented_on")
    private LocalDate consentedOn;

    @Column(name = "consented_by")
    private Long consentedBy;

    @Column(name = "consent_text")
    private String consent;

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
        if (isConsented()) {
            throw new Refusal("decisions.refusal.alreadyConsented").by(RULE);
        }
        consent = required(text, 1000, "consent");
        consentedBy = personId;
        consentedOn = on;
        // the first day is not counted (民法典第二百零一条)
        until = on.plusDays(catchUpDays);
    }

    public boolean isConsented() {
        return consentedOn != null;
    }

    public String danger() {
        return danger;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate consentedOn() {
        return consentedOn;
    }

    public Long consentedBy() {
        return consentedBy;
    }

    public String consent() {
        return consent;
    }

    /** Last day on which the chain may still be caught up with. */
    public LocalDate until() {
        return until;
    }
}
