package org.yishi.portal.faces.meeting;

import java.time.LocalTime;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.meeting.Attendance;
import org.yishi.portal.meeting.Attendances;
import org.yishi.portal.meeting.Attendances.Listed;
import org.yishi.portal.meeting.Channel;
import org.yishi.portal.meeting.MeetingRecords;

/** The roll keeper's page: finds a name, enters who came and who leaves. */
@Named("portalRollMeeting")
@RequestScoped
public class RollMeetingView extends MeetingPage {

    @Inject
    private Attendances attendances;
    @Inject
    private MeetingRecords records;

    private String words;
    private String at;
    private List<Listed> listed;
    private Attendance attendance;

    @Override
    public void load() {
        super.load();
        getListed();
    }

    /** Shows the same page with what was looked for. */
    public void find() {
        listed = null;
        getListed();
    }

    public String enter(long personId) {
        attendances.enter(getId(), personId, time() == null ? Channel.LIST : Channel.PAPER, time());
        return done("roll", "roll.entered");
    }

    public String leave(long personId) {
        attendances.leave(getId(), personId, time());
        return done("roll", "roll.left");
    }

    /** A time that was written on the sheet; without one it is now. */
    private LocalTime time() {
        return at == null || at.isBlank() ? null : ManageMeetingView.timeOf(at, "at");
    }

    public List<Listed> getListed() {
        if (listed == null) {
            listed = attendances.search(getId(), words);
        }
        return listed;
    }

    public Attendance getAttendance() {
        if (attendance == null) {
            attendance = records.attendance(getId());
        }
        return attendance;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
