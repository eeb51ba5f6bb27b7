package org.yishi.deliberation.mydata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.follow.OwnEvaluations;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.Leaver;

/** An act in which somebody leaves, as core's is. */
@ApplicationScoped
public class Leaving {

    @Inject
    private OwnWords own;
    @Inject
    private OwnTopics topics;
    @Inject
    private OwnEvaluations evaluations;
    @Inject
    private Act act;

    @Guarded("deliberation.import")
    public void leave(@In long areaId, Leaver who) {
        act.on("test/leaving/" + who.personId()).fact("left", who.personId());
        own.release(who);
        topics.release(who);
        evaluations.release(who);
        own.forget(who);
        topics.forget(who);
        evaluations.forget(who);
    }
}
