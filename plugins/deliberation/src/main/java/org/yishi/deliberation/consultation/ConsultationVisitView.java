package org.yishi.deliberation.consultation;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.inject.Inject;

/** Forms of residents about a consultation that is public. */
public abstract class ConsultationVisitView extends ConsultationView {

    @Inject
    private Consultations consultations;
    @Inject
    private Clock clock;

    @Override
    protected Consultation find(long consultationId) {
        return consultations.read(consultationId);
    }

    /** Whether residents may speak and vote today. */
    public boolean isOpen() {
        return stage() == Stage.GATHERING;
    }

    /** Names the sentence on where it stands. */
    public String getNow() {
        return StageLine.now(getConsultation().form(), stage());
    }

    private Stage stage() {
        return getConsultation().stageOn(LocalDate.now(clock));
    }
}
