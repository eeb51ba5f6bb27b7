package org.yishi.portal.faces.meeting;

import java.time.LocalTime;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.Attendance;
import org.yishi.portal.meeting.Attendances;
import org.yishi.portal.meeting.Attendances.Listed;
import org.yishi.portal.meeting.Channel;
import org.yishi.portal.meeting.MeetingRecords;

/**
 * The roll keeper's page: finds a name, enters who came and who leaves. A form that is sent says for which words it showed the list, so that
 * its buttons belong to the same people again.
 */
@Named("portalRollMeeting")
@RequestScoped
public class RollMeetingView extends MeetingPage {

    @Inject
    private Attendances attendances;
    @Inject
    private MeetingRecords records;

    @Inject
    private Bodies bodies;

    private String words;
    private String shown;
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
        shown = words;
        listed = null;
        getListed();
    }

    public String enter(Listed one) {
        boolean entered = attendances.enter(getId(), one.personId(), time() == null ? Channel.LIST : Channel.PAPER, time());
        return done("roll", entered ? "roll.entered" : "roll.wasThere", one.name());
    }

    public String leave(Listed one) {
        attendances.leave(getId(), one.personId(), time());
        return done("roll", "roll.left", one.name());
    }

    /** Whether there is a button to enter the person; while the form is read there are both, since others enter people too. */
    public boolean isEntered(Listed one) {
        return isReading() || !one.there();
    }

    public boolean isLeft(Listed one) {
        return isReading() || one.there();
    }

    /** A time that was written on the sheet; without one it is now. */
    private LocalTime time() {
        return at == null || at.isBlank() ? null : ManageMeetingView.timeOf(at, "at");
    }

    public List<Listed> getListed() {
        if (listed == null) {
            listed = attendances.search(getId(), getShown());
        }
        return listed;
    }

    /** The words for a group of the roll. */
    public String group(String group) {
        return bodies.groupName(getMeeting().bodyId(), getMeeting().basis(), group);
    }

    public Attendance getAttendance() {
        if (attendance == null) {
            attendance = records.attendance(getId());
        }
        return attendance;
    }

    /** The words for which the list is shown. */
    public String getShown() {
        return shown == null ? text("shown") : shown;
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
