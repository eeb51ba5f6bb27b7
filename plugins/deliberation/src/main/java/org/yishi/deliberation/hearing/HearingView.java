package org.yishi.deliberation.hearing;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A hearing on the pages of its consultation. */
@Named("deliberationHearing")
@RequestScoped
public class HearingView {

    @Inject
    private Hearings hearings;

    private HearingReading read;
    private long asked;

    /** Null where there is nothing to read yet. */
    public HearingReading of(long consultationId) {
        if (asked != consultationId) {
            asked = consultationId;
            try {
                read = hearings.read(consultationId).orElse(null);
            } catch (NotFound draft) {
                read = null;
            }
        }
        return read;
    }

    /** Whether those who work on it have something to do for a hearing. */
    public boolean isHearing(Consultation consultation) {
        return consultation.form() == ConsultForm.HEARING;
    }
}
