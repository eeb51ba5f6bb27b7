package org.yishi.deliberation.consultation;

import jakarta.inject.Inject;

/** Forms of those who work on a consultation; they see drafts too. */
public abstract class ConsultationWorkView extends ConsultationView {

    @Inject
    private Drafts drafts;

    @Override
    protected Consultation find(long consultationId) {
        return drafts.work(consultationId);
    }

    protected Drafts drafts() {
        return drafts;
    }
}
