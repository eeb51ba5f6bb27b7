package org.yishi.deliberation.hearing;

import java.time.Clock;
import java.time.LocalDateTime;

import org.yishi.deliberation.consultation.ConsultationVisitView;

import jakarta.inject.Inject;

/** Forms of residents about a hearing. */
public abstract class HearingVisitView extends ConsultationVisitView {

    @Inject
    private Hearings hearings;
    @Inject
    private Clock clock;

    private HearingReading hearing;
    private boolean asked;

    /** Null where no plan is published. */
    public HearingReading getHearing() {
        if (!asked) {
            asked = true;
            hearing = hearings.read(getId()).orElse(null);
        }
        return hearing;
    }

    /** Whether seats are given and words taken now. */
    @Override
    public boolean isOpen() {
        return getHearing() != null && hearing.isOpenAt(LocalDateTime.now(clock));
    }
}
