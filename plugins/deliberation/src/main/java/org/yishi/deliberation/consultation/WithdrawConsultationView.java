package org.yishi.deliberation.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Giving a consultation up, with a reason. */
@Named("deliberationWithdrawConsultation")
@RequestScoped
public class WithdrawConsultationView extends ConsultationWorkView {

    @Inject
    private Consultations consultations;

    private String reason;

    public String withdraw() {
        consultations.withdraw(getId(), reason);
        return done("consultation/manage", "deliberation.consultation.withdraw.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
