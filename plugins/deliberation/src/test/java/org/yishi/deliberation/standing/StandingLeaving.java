package org.yishi.deliberation.standing;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.Leaver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A member leaves the portal; in the portal this runs inside of the act of deleting an account. */
@ApplicationScoped
public class StandingLeaving {

    @Inject
    private OwnMemberships own;
    @Inject
    private Act act;

    @Guarded("deliberation.import")
    public void leave(@In long areaId, Leaver who) {
        act.on("test/standing-leaving/" + who.personId()).fact("left", who.personId());
        own.release(who);
        own.forget(who);
    }
}
