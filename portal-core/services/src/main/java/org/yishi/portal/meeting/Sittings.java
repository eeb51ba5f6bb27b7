package org.yishi.portal.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Finding;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.Opening;

/** Opening a meeting on its day, and saying whether enough people are there. */
@ApplicationScoped
public class Sittings {

    public static final String ACTION = "portal.chairMeeting";

    @Inject
    private MeetingRepository repository;
    @Inject
    private Opening opening;
    @Inject
    private Conveners conveners;
    @Inject
    private CurrentActor actor;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param chairId who chairs: somebody on the roll, or one of those who convene the body */
    @Guarded(ACTION)
    public void open(@Of(MeetingEntity.class) long id, long chairId) {
        MeetingEntity meeting = own(id);
        if (!LocalDate.now(clock).equals(meeting.heldOn())) {
            meeting.require(MeetingState.NOTICED);
            throw new Refusal("portal.meeting.refusal.day", String.valueOf(meeting.heldOn()));
        }
        opening.open(meeting, chairId, actor.get().personId(), Instant.now(clock));
        act.fact("base", meeting.base()).fact("baseOn", meeting.baseOn()).fact("chair", chairId);
    }

    /** The chair finds that enough people are there; from now on it can be decided. */
    @Guarded(ACTION)
    public void constitute(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = own(id);
        Finding finding = opening.constitute(meeting);
        act.fact("base", finding.base()).fact("present", finding.present());
    }

    /** The chair finds that too few came. A new notice is needed. */
    @Guarded(ACTION)
    public void declareInquorate(@Of(MeetingEntity.class) long id) {
        MeetingEntity meeting = own(id);
        Finding finding = opening.declareInquorate(meeting);
        act.fact("base", finding.base()).fact("present", finding.present()).fact("outcome", finding.outcome());
    }

    private MeetingEntity own(long id) {
        MeetingEntity meeting = repository.get(id);
        conveners.require(ACTION, meeting.bodyId(), meeting.areaId());
        return meeting;
    }
}
