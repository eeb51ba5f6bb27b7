package org.yishi.deliberation.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Recording that no agreement was reached, and why. */
@Named("deliberationFailConsultation")
@RequestScoped
public class FailConsultationView extends ConsultationWorkView {

    @Inject
    private Consultations consultations;

    private String reason;

    public String fail() {
        consultations.fail(getId(), reason);
        return done("consultation/manage", "deliberation.consultation.fail.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
