package org.yishi.portal.faces.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.Attendance;
import org.yishi.portal.meeting.Convocations;
import org.yishi.portal.meeting.MeetingFiles;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.Sittings;

/** Where a meeting is led step by step: what stands, what is missing, what comes next. */
@Named("portalManageMeeting")
@RequestScoped
public class ManageMeetingView extends MeetingPage {

    private static final List<MeetingState> LINE = List.of(MeetingState.PLANNED, MeetingState.NOTICED, MeetingState.OPEN,
            MeetingState.QUORATE, MeetingState.MINUTED, MeetingState.CONFIRMED);

    @Inject
    private Convocations convocations;
    @Inject
    private Sittings sittings;
    @Inject
    private CurrentActor actor;
    @Inject
    private MeetingFiles files;
    @Inject
    private MeetingRecords records;
    @Inject
    private Bodies bodies;

    private MeetingFiles.File file;
    private MeetingFiles.Shown shown;
    private Attendance attendance;
    private String item;
    private String text;
    private LocalDate date;
    private String time;
    private String place;
    private LocalDate noticedOn;
    private String urgent;
    private long chair;
    private String reason;

    @Override
    public void load() {
        super.load();
        getFile();
    }

    public String add() {
        convocations.addItem(getId(), AgendaItem.plain(item, text));
        return done("manage", "manage.added");
    }

    public String notice() {
        if (date == null) {
            throw new Refusal("portal.meeting.refusal.noDay").at("date");
        }
        convocations.notice(getId(), new MeetingNotice(date.atTime(timeOf(time, "time")), place, noticedOn, urgent));
        return done("manage", "manage.noticed");
    }

    public String open() {
        sittings.open(getId(), chair);
        return done("manage", "manage.opened");
    }

    public String constitute() {
        sittings.constitute(getId());
        return done("manage", "manage.constituted");
    }

    public String inquorate() {
        sittings.declareInquorate(getId());
        return done("manage", "manage.inquorateDone");
    }

    public String cancel() {
        convocations.cancel(getId(), reason);
        return done("manage", "manage.cancelled");
    }

    static LocalTime timeOf(String typed, String field) {
        try {
            return LocalTime.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("portal.meeting.refusal.time").at(field);
        }
    }

    public List<String> getLine() {
        return LINE.stream().map(state -> "portal.meeting.state." + state).toList();
    }

    /** An inquorate meeting stands where it began to be called. */
    public int getAt() {
        return getMeeting().state() == MeetingState.INQUORATE ? 0 : LINE.indexOf(getMeeting().state());
    }

    public boolean is(String state) {
        return Arrays.asList(state.split(" ")).contains(getMeeting().state().name());
    }

    public boolean isEveryItemClosed() {
        return getMeeting().items().stream().allMatch(one -> one.isDecided() && one.readOut() || !one.leftOver().isEmpty());
    }

    public MeetingFiles.File getFile() {
        if (file == null) {
            file = files.file(getId());
        }
        return file;
    }

    public MeetingFiles.Shown getShown() {
        if (shown == null) {
            shown = files.rules(getId());
        }
        return shown;
    }

    public Attendance getAttendance() {
        if (attendance == null) {
            attendance = records.attendance(getId());
        }
        return attendance;
    }

    public String getBody() {
        return bodies.name(getMeeting().bodyId());
    }

    public String getBasis() {
        return bodies.basisName(getMeeting().bodyId(), getMeeting().basis());
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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

    public String getUrgent() {
        return urgent;
    }

    public void setUrgent(String urgent) {
        this.urgent = urgent;
    }

    /** Whoever opens the meeting and may chair it is proposed; nobody else is, so that no one chairs by mistake. */
    public long getChair() {
        long me = actor.get().personId();
        return chair == 0 && getFile().mayChair().stream().anyMatch(one -> one.personId() == me) ? me : chair;
    }

    public void setChair(long chair) {
        this.chair = chair;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
