package org.yishi.deliberation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.Leaver;

/** An act in which somebody leaves who wrote for a side, as core's is. */
@ApplicationScoped
public class PositionLeaving {

    @Inject
    private OwnPositions own;
    @Inject
    private Act act;

    @Guarded("deliberation.import")
    public void leave(@In long areaId, Leaver who) {
        act.on("test/position-leaving/" + who.personId()).fact("left", who.personId());
        own.forget(who);
    }
}
