package org.yishi.portal.meeting;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.ballot.BallotPlan;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.ballot.internal.BallotEntity;
import org.yishi.portal.ballot.internal.OfficeDesk;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.internal.BallotOfPresent;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.ItemEntity;
import org.yishi.portal.meeting.internal.MeetingEntity;
import org.yishi.portal.meeting.internal.MeetingRepository;
import org.yishi.portal.meeting.internal.Voting;

/**
 * Votes by ballot (表决票) in a sitting. Who chairs the meeting opens and counts them, also a body whose members may hold no other ballots;
 * the ballot itself is announced, opened and counted by the portal for them, and the ledger names them in the act of the meeting.
 */
@ApplicationScoped
public class MeetingBallots {

    @Inject
    private MeetingRepository repository;
    @Inject
    private BallotOfPresent ofPresent;
    @Inject
    private Conveners conveners;
    @Inject
    private Ballots ballots;
    @Inject
    private OfficeDesk desk;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    @Guarded(value = Sittings.ACTION, kind = Guarded.Kind.READ)
    public boolean areFor(@Of(MeetingEntity.class) long id) {
        return ofPresent.isFor(own(repository.get(id)));
    }

    /**
     * Those present vote on the frozen motion by ballot, from now on.
     *
     * @param secret whether a choice must never be linked to its voter
     * @return the ballot
     */
    @Guarded(Sittings.ACTION)
    public long open(@Of(MeetingEntity.class) long id, long itemId, boolean secret, Instant until) {
        MeetingEntity meeting = own(repository.get(id));
        meeting.require(MeetingState.QUORATE);
        ItemEntity item = repository.item(id, itemId);
        Voting.requireNoticed(meeting, item);
        item.requireReadyForBallot();
        BallotPlan plan = ofPresent.plan(meeting, item, secret, until);
        long ballot = current.as(Actor.PORTAL, () -> {
            long announced = ballots.announce(plan);
            ballots.open(announced);
            return announced;
        });
        item.goesToBallot(ballot, ofPresent.opening(meeting));
        act.fact("item", item.number()).fact("motion", item.motionDigest()).fact("ballot", ballot).fact("secret", secret).fact("until", until)
                .fact("voters", plan.electorate().voters().size());
        return ballot;
    }

    /** When everybody has voted or its hour is over: closed where it is not yet, counted, and taken by the meeting. */
    @Guarded(Sittings.ACTION)
    public void count(@Of(BallotEntity.class) long ballotId) {
        ItemEntity item = repository.itemOfBallot(ballotId).orElseThrow(() -> new NotFound("meeting of ballot " + ballotId));
        own(repository.get(item.meetingId()));
        boolean open = ballots.view(ballotId).state() == BallotState.OPEN || desk.standing(ballotId).toBeClosed();
        current.as(Actor.PORTAL, () -> {
            if (open) {
                ballots.close(ballotId);
            }
            ballots.count(ballotId);
        });
        act.fact("meeting", item.meetingId()).fact("item", item.number());
    }

    private MeetingEntity own(MeetingEntity meeting) {
        conveners.require(Sittings.ACTION, meeting.bodyId(), meeting.areaId());
        return meeting;
    }
}
