package org.yishi.portal.meeting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.ballot.BallotCancelled;
import org.yishi.portal.ballot.BallotCounted;
import org.yishi.portal.ballot.Choice;
import org.yishi.portal.ballot.Finding;
import org.yishi.portal.ballot.Tallies;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.Motions;

/**
 * A ballot that a meeting waits for was counted or given up: the meeting takes it, in the same transaction. One into whose box more papers
 * came than were handed out has decided nothing; the motion is open again, as after a ballot that was given up.
 */
@ApplicationScoped
public class BallotsHeard {

    @Inject
    private MeetingRepository repository;
    @Inject
    private Motions motions;
    @Inject
    private CurrentActor current;

    void counted(@Observes BallotCounted counted) {
        if (counted.result().finding().outcome().equals(Finding.INVALID_MORE_THAN_ISSUED)) {
            openAgain(counted.ballotId());
            return;
        }
        repository.itemOfBallot(counted.ballotId()).filter(item -> !item.isDecided()).ifPresent(item -> current.as(Actor.PORTAL,
                () -> motions.take(item.meetingId(), item.id(), hands(counted.result().tallies()))));
    }

    void cancelled(@Observes BallotCancelled cancelled) {
        openAgain(cancelled.ballotId());
    }

    private void openAgain(long ballotId) {
        repository.itemOfBallot(ballotId).filter(item -> !item.isDecided()).ifPresent(item -> current.as(Actor.PORTAL,
                () -> motions.giveUpBallot(item.meetingId(), item.id())));
    }

    /** Blank and spoilt papers are present and not in favour. */
    private static Hands hands(Tallies tallies) {
        long without = tallies.of(Choice.ABSTAIN).heads() + tallies.blank().heads() + tallies.invalid().heads();
        return Hands.counted((int) tallies.of(Choice.FOR).heads(), (int) tallies.of(Choice.AGAINST).heads(), (int) without);
    }
}
