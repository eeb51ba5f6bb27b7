package org.yishi.portal.faces.meeting;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.Attendance;
import org.yishi.portal.meeting.Attendances;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingView;

/** The screen of the hall: how many are there, how many are needed, what is talked about, the code to sign in with. */
@Named("portalHallMeeting")
@RequestScoped
public class HallMeetingView extends MeetingPage {

    @Inject
    private Attendances attendances;
    @Inject
    private MeetingRecords records;
    @Inject
    private Bodies bodies;

    private String code;
    private Attendance attendance;

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

    /** The first matter that is not closed; null where all are. */
    public MeetingView.Item getItem() {
        Optional<MeetingView.Item> current = getMeeting().items().stream()
                .filter(one -> !(one.isDecided() && one.readOut()) && one.leftOver().isEmpty()).findFirst();
        return current.orElse(null);
    }

    public String getBody() {
        return bodies.name(getMeeting().bodyId());
    }
}
