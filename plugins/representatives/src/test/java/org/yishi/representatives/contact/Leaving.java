package org.yishi.representatives.contact;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.Leaver;
import org.yishi.representatives.mydata.OwnContacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An act in which somebody leaves who told something, as core's is. */
@ApplicationScoped
public class Leaving {

    @Inject
    private OwnContacts own;
    @Inject
    private Act act;

    @Guarded("representatives.import")
    public void leave(@In long areaId, Leaver who) {
        act.on("test/leaving/" + who.personId()).fact("left", who.personId());
        own.forget(who);
    }
}
