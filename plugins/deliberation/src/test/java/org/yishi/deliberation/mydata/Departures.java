package org.yishi.deliberation.mydata;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.Leaver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An act in which somebody who sat at a table leaves, as core's is. */
@ApplicationScoped
public class Departures {

    @Inject
    private OwnSessions sessions;
    @Inject
    private Act act;

    @Guarded("deliberation.import")
    public void leave(@In long areaId, Leaver who) {
        act.on("test/leaving/" + who.personId()).fact("left", who.personId());
        sessions.forget(who);
    }
}
