package org.yishi.portal.faces.meeting;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.Attendance;
import org.yishi.portal.meeting.Attendances;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingView;

/** The screen of the hall: how many are there, how many are needed, what is talked about or voted on, the code to sign in with. */
@Named("portalHallMeeting")
@RequestScoped
public class HallMeetingView extends MeetingPage {

    @Inject
    private Attendances attendances;
    @Inject
    private MeetingRecords records;
    @Inject
    private Bodies bodies;
    @Inject
    private Ballots ballots;

    private String code;
    private Attendance attendance;
    private BallotView ballot;

    @Override
    public void load() {
        super.load();
        if (getMeeting().state().isSitting()) {
            code = attendances.code(getId());
        }
    }

    public Attendance getAttendance() {
        if (attendance == null) {
            attendance = records.attendance(getId());
        }
        return attendance;
    }

    /** Address of the sign-in page with the code of this moment; null while nobody can sign in. */
    public String getSignIn() {
        return code == null ? null : "/portal/meeting/signin?id=" + getId() + "&code=" + code;
    }

    /** The code as it is read and typed: XXXX-XXXX; null while nobody can sign in. */
    public String getCode() {
        return code == null ? null : code.substring(0, code.length() / 2) + "-" + code.substring(code.length() / 2);
    }

    /** The matter whose ballot is not counted yet, else the first that is not closed; null where all are. */
    public MeetingView.Item getItem() {
        List<MeetingView.Item> open = getMeeting().items().stream()
                .filter(one -> !(one.isDecided() && one.readOut()) && one.leftOver().isEmpty()).toList();
        return open.stream().filter(HallMeetingView::isAtBallot).findFirst().orElse(open.isEmpty() ? null : open.get(0));
    }

    private static boolean isAtBallot(MeetingView.Item item) {
        return item.ballotId() != 0 && !item.isDecided();
    }

    /** The ballot of those present on that matter until it is counted, how many voted but not how; null where there is none. */
    public BallotView getBallot() {
        MeetingView.Item item = getItem();
        if (ballot == null && item != null && isAtBallot(item)) {
            ballot = ballots.view(item.ballotId());
        }
        return ballot;
    }

    public boolean isVoting() {
        return getBallot() != null && getBallot().state() == BallotState.OPEN;
    }

    public String getVotePath() {
        return "/portal/ballot/vote?id=" + getBallot().id();
    }

    public String getBody() {
        return bodies.name(getMeeting().bodyId());
    }
}
