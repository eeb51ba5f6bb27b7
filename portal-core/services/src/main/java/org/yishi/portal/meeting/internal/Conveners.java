package org.yishi.portal.meeting.internal;

import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

/**
 * Who acts for a body: those it names, a worker as its recorder, and the street where a convener refuses. The permission of the funnel
 * comes first and knows only roles; this knows the body.
 */
@ApplicationScoped
public class Conveners {

    private static final Set<Role> FOR_EVERY_BODY = EnumSet.of(Role.COMMITTEE_WORKER, Role.STREET_OFFICER);

    @Inject
    private Bodies bodies;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;

    public boolean may(String bodyId, long areaId) {
        Actor actor = current.get();
        return actor.isPortal() || !actor.isVisitor() && holdsOne(actor.personId(), bodyId, areaId);
    }

    public void require(String action, String bodyId, long areaId) {
        if (!may(bodyId, areaId)) {
            throw new AccessRefused(action, current.get(), areaId);
        }
    }

    /**
     * Whether it is the actor's ordinary task to act for the body. The street may act in place of a convener who refuses; that is no reason to
     * ask it for every meeting of every community.
     */
    public boolean isTask(String bodyId, long areaId) {
        Actor actor = current.get();
        Set<Role> roles = EnumSet.of(Role.COMMITTEE_WORKER);
        roles.addAll(bodies.get(bodyId).conveners());
        return isThere(bodyId) && !actor.isPortal() && !actor.isVisitor() && roles.stream().anyMatch(role -> people.holds(actor.personId(), role, areaId));
    }

    /** Nobody acts for a body whose plugin is not there, not even the street. */
    public boolean isThere(String bodyId) {
        return bodies.find(bodyId).isPresent();
    }

    /** Whether somebody may chair: on the roll, or one of those who convene. */
    public boolean mayChair(long personId, String bodyId, long areaId) {
        return holdsOne(personId, bodyId, areaId);
    }

    private boolean holdsOne(long personId, String bodyId, long areaId) {
        Set<Role> roles = EnumSet.copyOf(FOR_EVERY_BODY);
        roles.addAll(bodies.get(bodyId).conveners());
        return isThere(bodyId) && roles.stream().anyMatch(role -> people.holds(personId, role, areaId));
    }
}
