package org.yishi.representatives.reception;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Invented reception days of the demo that are over, so that the figures of a new portal say something. The ledger says when they were made. */
@ApplicationScoped
public class SampleReceptions {

    private static final int NOTICE_DAYS = 5;

    @Inject
    private ReceptionRepository repository;
    @Inject
    private Act act;

    /** Nobody but the portal itself may. @param plan on a day that is over @param absence why nobody was there; empty where it was held */
    @Guarded("representatives.import")
    public void bring(@In long areaId, ReceptionPlan plan, int visitors, String absence) {
        Reception one = Reception.planned(areaId, plan, plan.wishedOn());
        one.post(plan.wishedOn().minusDays(NOTICE_DAYS), true);
        if (absence.isEmpty()) {
            one.hold(plan.wishedOn(), visitors);
        } else {
            one.miss(plan.wishedOn(), absence);
        }
        act.on(repository.add(one).dossier()).fact("sample", true).fact("day", one.heldOn()).fact("state", one.state());
    }
}
