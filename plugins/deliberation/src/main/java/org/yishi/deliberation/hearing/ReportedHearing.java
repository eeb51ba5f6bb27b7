package org.yishi.deliberation.hearing;

import org.yishi.deliberation.outcome.OwnResult;
import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A hearing results in its report, in which every point is answered. */
@ApplicationScoped
@Open("that a report is published is public")
public class ReportedHearing implements OwnResult {

    @Inject
    private HearingRepository repository;

    @Override
    public boolean isThere(long consultationId) {
        return repository.of(consultationId).filter(Hearing::isReported).isPresent();
    }
}
