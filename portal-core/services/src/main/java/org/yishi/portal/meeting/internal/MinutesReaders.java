package org.yishi.portal.meeting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.body.Bodies;

/** Who may read minutes: those whom the privacy class of the body's minutes admits, and everybody on the roll. */
@ApplicationScoped
public class MinutesReaders {

    public static final String READ = "portal.readMinutes";

    @Inject
    private MeetingRepository repository;
    @Inject
    private Bodies bodies;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;

    public void require(MeetingEntity meeting) {
        if (!access.maySee(bodies.get(meeting.bodyId()).minutes(), meeting.areaId()) && !isCalled(meeting)) {
            throw new AccessRefused(READ, actor.get(), meeting.areaId());
        }
    }

    /** Whether the actor stands on the roll of the meeting. */
    public boolean isCalled(MeetingEntity meeting) {
        return meeting.heldOn() != null && repository.roll(meeting).member(actor.get().personId()).isPresent();
    }
}
