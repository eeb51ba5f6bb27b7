package org.yishi.deliberation.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.Leaver;

/** An act in which somebody leaves, as core's is. */
@ApplicationScoped
public class SeatLeaving {

    @Inject
    private OwnSeats own;
    @Inject
    private Act act;

    @Guarded("deliberation.import")
    public void leave(@In long areaId, Leaver who) {
        act.on("test/seat-leaving/" + who.personId()).fact("left", who.personId());
        own.release(who);
        own.forget(who);
    }
}
