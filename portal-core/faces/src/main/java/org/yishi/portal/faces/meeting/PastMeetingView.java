package org.yishi.portal.faces.meeting;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.PaperForm;
import org.yishi.portal.meeting.PaperForm.PaperVote;
import org.yishi.portal.meeting.PaperForms;
import org.yishi.portal.meeting.PastMeetings;

/** The form by which a meeting that was held on paper is entered afterwards. */
@Named("portalPastMeeting")
@RequestScoped
public class PastMeetingView extends MeetingPage {

    @Inject
    private PaperForms forms;
    @Inject
    private PastMeetings past;
    @Inject
    private Bodies bodies;
    @Inject
    private Clock clock;

    private PaperForms.Sat sat;
    private LocalDate date;
    private String time;
    private String place;
    private LocalDate noticedOn;
    private String sheet;
    private String chair;
    private String minutes;
    private Part scan;
    private List<VoteFields> votes;

    @Override
    public void load() {
        super.load();
        getSat();
    }

    /** Shows the form as it was typed, with the names of its day. */
    public void look() {
        load();
    }

    /** Who sat in the body on the day that is typed, until one is: today. */
    public PaperForms.Sat getSat() {
        if (sat == null) {
            sat = forms.sat(getId(), day());
        }
        return sat;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(text("date"));
        } catch (DateTimeParseException e) {
            return LocalDate.now(clock);
        }
    }

    public String enter() throws IOException {
        byte[] scanned = Upload.bytes(scan);
        List<PaperVote> typed = getVotes().stream().map(VoteFields::asVote).toList();
        past.enterWithScan(getId(), forms.read(getId(), new PaperForm(notice(), sheet == null ? "" : sheet, chair, typed, minutes)),
                Upload.name(scan), scanned);
        return done("manage", "past.done");
    }

    /** What the portal knows of the notice already stays as it is. */
    private MeetingNotice notice() {
        MeetingView known = getMeeting();
        if (known.when() != null) {
            return new MeetingNotice(known.when(), known.place(), known.noticedOn(), known.urgent());
        }
        if (date == null) {
            throw new Refusal("portal.meeting.refusal.noDay").at("date");
        }
        LocalDateTime when = date.atTime(ManageMeetingView.timeOf(time, "time"));
        return new MeetingNotice(when, place, noticedOn, "");
    }

    public List<VoteFields> getVotes() {
        if (votes == null) {
            votes = new ArrayList<>(getMeeting().items().stream().map(VoteFields::new).toList());
        }
        return votes;
    }

    public boolean isByName() {
        return bodies.get(getMeeting().bodyId()).votesByName();
    }

    public String getBody() {
        return bodies.name(getMeeting().bodyId());
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getNoticedOn() {
        return noticedOn;
    }

    public void setNoticedOn(LocalDate noticedOn) {
        this.noticedOn = noticedOn;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
