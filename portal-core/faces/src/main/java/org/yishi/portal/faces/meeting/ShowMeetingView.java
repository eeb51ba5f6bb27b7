package org.yishi.portal.faces.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.ledger.Checkpoint;
import org.yishi.portal.ledger.Checkpoints;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.people.People;
import org.yishi.portal.rule.Explanation;

/** A meeting as everybody sees it. */
@Named("portalShowMeeting")
@RequestScoped
public class ShowMeetingView extends MeetingPage {

    @Inject
    private MeetingRecords records;
    @Inject
    private Bodies bodies;
    @Inject
    private Checkpoints checkpoints;
    @Inject
    private Ballots ballots;
    @Inject
    private Clock clock;

    private final Map<Long, BallotView> running = new HashMap<>();
    private MeetingRecords.Proof proof;

    @Override
    boolean isToRead() {
        return true;
    }

    public String getBody() {
        return bodies.name(getMeeting().bodyId());
    }

    public String getBasis() {
        return bodies.basisName(getMeeting().bodyId(), getMeeting().basis());
    }

    /** Whether people sign in now or later today: before and after there is nothing for them to do there. */
    public boolean isSigningIn() {
        MeetingState state = getMeeting().state();
        return !isGone() && (state.isSitting() || state == MeetingState.NOTICED && getMeeting().when().toLocalDate().equals(LocalDate.now(clock)));
    }

    /** Whether everybody may see the numbers of its votes. */
    public boolean isNumbered() {
        return bodies.get(getMeeting().bodyId()).results() == Privacy.PUBLIC;
    }

    public List<Explanation.Test> tests(MeetingView.Item item) {
        return item.finding().explanation().tests();
    }

    /** The ballot of the matter while it runs; null otherwise. */
    public BallotView running(MeetingView.Item item) {
        if (item.ballotId() == 0 || item.isDecided()) {
            return null;
        }
        return running.computeIfAbsent(item.ballotId(), ballots::view).state() == BallotState.OPEN ? running.get(item.ballotId()) : null;
    }

    public MeetingRecords.Proof getProof() {
        if (proof == null) {
            proof = records.proof(getId());
        }
        return proof;
    }

    /** The last checkpoint of the community, printed under a meeting whose minutes are not written yet. */
    public Checkpoint getCheckpoint() {
        return checkpoints.latest(getMeeting().areaId()).orElse(null);
    }
}
