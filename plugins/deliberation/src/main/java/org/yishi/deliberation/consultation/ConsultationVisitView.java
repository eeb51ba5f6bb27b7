package org.yishi.deliberation.consultation;

import jakarta.inject.Inject;

/** Forms of residents about a consultation that is public. */
public abstract class ConsultationVisitView extends ConsultationView {

    @Inject
    private Consultations consultations;

    @Override
    protected Consultation find(long consultationId) {
        return consultations.read(consultationId);
    }
}
