package org.yishi.deliberation.standing;

import java.time.LocalDate;

import org.yishi.deliberation.consultation.Consultation;

/**
 * A matter that a standing body deliberates, as everybody reads it.
 *
 * @param mandate null where the body only advises
 * @param day     on which the opinion was adopted; today where it is not yet
 */
public record CommissionReading(Consultation consultation, StandingBody body, Mandate mandate, LocalDate day) {

    public MandateRule.Effect effect() {
        return (mandate == null ? MandateRule.NONE : mandate.rule()).effect(day);
    }

    public boolean binds() {
        return effect() == MandateRule.Effect.BINDS;
    }

    /** Whether there is an opinion. */
    public boolean isAdopted() {
        return consultation.isAdopted();
    }
}
