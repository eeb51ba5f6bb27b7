package org.yishi.deliberation.hearing;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.Leaver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An act in which somebody leaves who sits in on a hearing or wrote to it, as core's is. */
@ApplicationScoped
public class HearingLeaving {

    @Inject
    private OwnHearings own;
    @Inject
    private Act act;

    @Guarded("deliberation.import")
    public void leave(@In long areaId, Leaver who) {
        act.on("test/hearing-leaving/" + who.personId()).fact("left", who.personId());
        own.release(who);
        own.forget(who);
    }
}
