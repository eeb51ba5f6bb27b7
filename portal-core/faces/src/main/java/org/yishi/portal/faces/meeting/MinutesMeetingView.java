package org.yishi.portal.faces.meeting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Access;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingFiles;
import org.yishi.portal.meeting.MeetingMinutes;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.internal.Conveners;
import org.yishi.portal.meeting.internal.SignatureEntity.As;

/** The minutes: written, read, objected to, answered, signed. */
@Named("portalMinutesMeeting")
@RequestScoped
public class MinutesMeetingView extends MeetingPage {

    @Inject
    private MeetingMinutes minutes;
    @Inject
    private MeetingFiles files;
    @Inject
    private Conveners conveners;
    @Inject
    private Access access;

    private MeetingMinutes.Text text;
    private MeetingFiles.File file;
    private String words;
    private LocalDate circulatedOn;
    private final Map<String, Object> values = new HashMap<>();
    private String answer;
    private String signatory;
    private LocalDate signedOn;
    private Part scan;

    @Override
    public void load() {
        super.load();
        text = minutes.text(getId()).orElse(null);
        if (isOfficer()) {
            file = files.file(getId());
        }
    }

    public String write() {
        minutes.write(getId(), words, circulatedOn);
        return done("minutes", "minutes.written");
    }

    public String object() {
        minutes.object(getId(), String.valueOf(values.get("objection")));
        return done("minutes", "minutes.objected");
    }

    public String answer(long objectionId) {
        minutes.answer(getId(), objectionId, answer);
        return done("minutes", "minutes.answered");
    }

    public String sign(String place) {
        minutes.sign(getId(), As.valueOf(place));
        return done("minutes", "minutes.signed");
    }

    public String enter() throws IOException {
        String[] who = signatory.split(":");
        minutes.enterSignedSheet(getId(), As.valueOf(who[0]), Long.parseLong(who[1]), signedOn, Upload.name(scan), Upload.bytes(scan));
        return done("minutes", "minutes.entered");
    }

    private MeetingFiles.File file() {
        if (file == null) {
            file = files.file(getId());
        }
        return file;
    }

    public boolean isOfficer() {
        return access.may(MeetingMinutes.WRITE, getMeeting().areaId()) && conveners.may(getMeeting().bodyId(), getMeeting().areaId());
    }

    /** Whether the text can be written now: the first one, or a better one before anybody signed. */
    public boolean isOpen() {
        return isOfficer() && (getMeeting().state() == MeetingState.QUORATE
                || getMeeting().state() == MeetingState.MINUTED && file().signatures().isEmpty());
    }

    public MeetingMinutes.Text getText() {
        return text;
    }

    public MeetingFiles.File getFile() {
        return file;
    }

    public List<MeetingFiles.Remark> getObjections() {
        return file == null ? List.of() : file.remarks().stream().filter(one -> one.itemId() == 0).toList();
    }

    /** What was typed, else the text in force, else a draft made from the record. */
    public String getWords() {
        return words != null ? words : text != null ? text.words() : isOpen() ? minutes.draft(getId()) : "";
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getCirculatedOn() {
        return circulatedOn;
    }

    public void setCirculatedOn(LocalDate circulatedOn) {
        this.circulatedOn = circulatedOn;
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
