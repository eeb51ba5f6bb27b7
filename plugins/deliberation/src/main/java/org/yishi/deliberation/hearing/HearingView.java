package org.yishi.deliberation.hearing;

import java.time.Clock;
import java.time.LocalDateTime;

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
    @Inject
    private Clock clock;

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

    /** Whether public seats are given and written points taken now. */
    public boolean isOpen(long consultationId) {
        return of(consultationId) != null && read.isOpenAt(LocalDateTime.now(clock));
    }

    /** Whether the session has begun and the report may be written. */
    public boolean isHeard(Consultation consultation) {
        return Hearing.HEARD.contains(consultation.stage());
    }

    /** Whether those who work on it have something to do for a hearing. */
    public boolean isHearing(Consultation consultation) {
        return consultation.form() == ConsultForm.HEARING;
    }
}
