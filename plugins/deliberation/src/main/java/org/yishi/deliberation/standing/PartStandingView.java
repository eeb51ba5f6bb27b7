package org.yishi.deliberation.standing;

import java.util.Arrays;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The standing body on the pages of a matter that it deliberates. */
@Named("deliberationPartStanding")
@RequestScoped
public class PartStandingView {

    @Inject
    private StandingReadings readings;

    private CommissionReading read;
    private long asked;

    /** Null where no standing body deliberates it. */
    public CommissionReading of(long consultationId) {
        if (asked != consultationId) {
            asked = consultationId;
            try {
                read = readings.of(consultationId).orElse(null);
            } catch (NotFound draft) {
                read = null;
            }
        }
        return read;
    }

    /** Whether it may be given to one now. */
    public boolean isOpen(Consultation consultation) {
        return consultation.stage() == Stage.CONVENING && Arrays.stream(BodyKind.values()).anyMatch(kind -> kind.form() == consultation.form())
                && of(consultation.id()) == null;
    }
}
