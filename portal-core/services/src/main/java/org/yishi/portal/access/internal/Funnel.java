package org.yishi.portal.access.internal;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.internal.ActScribe;
import org.yishi.portal.page.PublicChange;

/**
 * The one way through which everything changes: permission in the area first, then one transaction with the change and its
 * ledger entry. An act on an existing matter first takes the head of the matter's chain, so that acts on one matter follow one
 * another and never overtake.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Funnel {

    private static final Logger LOG = Logger.getLogger(Funnel.class.getName());

    @Inject
    private Place place;
    @Inject
    private Permissions permissions;
    @Inject
    private CurrentActor current;
    @Inject
    private Refusals refusals;
    @Inject
    private Unit unit;
    @Inject
    private ActScribe scribe;
    @Inject
    private Event<PublicChange> publicChange;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Guarded guarded = Place.guardedOf(call.getMethod());
        Place.Found where = place.of(call);
        Privacy reveals = guarded.reveals();
        if (!permissions.may(guarded.value(), where.areaId()) || !permissions.maySee(reveals, guarded.value(), where.areaId())) {
            refusals.log(current.get(), guarded.value(), where.areaId());
            LOG.log(Level.INFO, "refused: {0} in area {1}", new Object[] {guarded.value(), where.areaId()});
            throw new AccessRefused(guarded.value(), current.get(), where.areaId());
        }
        return switch (guarded.kind()) {
            case CHANGE -> unit.run(() -> record(call, guarded, where));
            case TALLIED -> unit.run(() -> tally(call, where));
            case OWN -> unit.run(call::proceed);
            case READ -> reveals.looksAreLogged() ? unit.run(() -> look(call, guarded, where)) : call.proceed();
        };
    }

    private Object record(InvocationContext call, Guarded guarded, Place.Found where) throws Exception {
        try (ActScribe.Page page = scribe.open(where.dossier())) {
            Object result = call.proceed();
            page.enter(guarded.value(), current.get(), where.areaId());
            publicChange.fire(new PublicChange(where.areaId(), false));
            return result;
        }
    }

    private Object tally(InvocationContext call, Place.Found where) throws Exception {
        Object result = call.proceed();
        publicChange.fire(new PublicChange(where.areaId(), true));
        return result;
    }

    private Object look(InvocationContext call, Guarded guarded, Place.Found where) throws Exception {
        try (ActScribe.Page page = scribe.openLook()) {
            Object result = call.proceed();
            page.noteLook(guarded.value(), current.get(), where.areaId());
            return result;
        }
    }
}
