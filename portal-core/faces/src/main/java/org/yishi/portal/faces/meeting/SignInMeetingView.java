package org.yishi.portal.faces.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.Attendance;
import org.yishi.portal.meeting.Attendances;
import org.yishi.portal.meeting.MeetingRecords;

/** Signing in with one's own phone: one large button. */
@Named("portalSignInMeeting")
@RequestScoped
public class SignInMeetingView extends MeetingPage {

    @Inject
    private Attendances attendances;
    @Inject
    private MeetingRecords records;
    @Inject
    private Bodies bodies;

    private Attendances.Own own;

    public String signIn() {
        attendances.signIn(getId(), getCode());
        return done("signin", "signin.done");
    }

    public String signOut() {
        attendances.signOut(getId());
        return done("signin", "signin.gone");
    }

    public Attendances.Own getOwn() {
        if (own == null) {
            own = attendances.mine(getId());
        }
        return own;
    }

    public Attendance getAttendance() {
        return records.attendance(getId());
    }

    public String getBody() {
        return bodies.name(getMeeting().bodyId());
    }

    /** Whether there is a field for the code: who scanned it need not type it, unless it did not fit. */
    public boolean isTyped() {
        return isSent() || getCode().isEmpty();
    }

    /** Whether the code came with the address and waits for one press. */
    public boolean isScanned() {
        return !isTyped();
    }

    public String getCode() {
        return text("code");
    }

    /** The request has said it already; this only declares the parameter. */
    public void setCode(String code) {
        // read from the request, see getCode
    }
}
