package org.yishi.portal.access;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PeopleRepository;

/** Acts for {@link FunnelIT}: one that is right, one that fails after its change, one that says nothing. */
@ApplicationScoped
public class GuardedActs {

    @Inject
    private PeopleRepository people;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    @Guarded("portal.appoint")
    public void give(@In long areaId, long personId) {
        change(areaId, personId);
        act.on(dossier(personId)).fact("given", Role.SOCIAL_WORKER);
    }

    @Guarded("portal.appoint")
    public void giveAndFail(@In long areaId, long personId) {
        change(areaId, personId);
        act.on(dossier(personId)).fact("given", Role.SOCIAL_WORKER);
        throw new Refusal("portal.people.refusal.oneself");
    }

    @Guarded("portal.appoint")
    public void giveInSilence(@In long areaId, long personId) {
        change(areaId, personId);
    }

    public String dossier(long personId) {
        return "portal/test/" + personId;
    }

    private void change(long areaId, long personId) {
        people.add(CapacityEntity.given(personId, Role.SOCIAL_WORKER, areaId, LocalDate.now(clock), null, "test"));
    }
}
