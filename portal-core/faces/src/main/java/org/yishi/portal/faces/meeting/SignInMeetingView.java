package org.yishi.portal.faces.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

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
    @Inject
    private HttpServletRequest request;

    private Attendances.Own own;

    public String signIn() {
        attendances.signIn(getId(), getCode());
        return done("signin", "signin.done");
    }

    public String signOut() {
        attendances.signOut(getId());
        return done("signin", "signin.left");
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

    public String getCode() {
        String code = request.getParameter("code");
        return code == null || !code.matches("[0-9a-f]{1,64}") ? "" : code;
    }

    /** The request has said it already; this only declares the parameter. */
    public void setCode(String code) {
        // read from the request, see getCode
    }
}
