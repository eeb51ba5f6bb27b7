package org.yishi.portal.faces.meeting;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Access;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingFiles;
import org.yishi.portal.meeting.MeetingMinutes;
import org.yishi.portal.meeting.MeetingSignatures;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.internal.Conveners;

/** The minutes: written, read, objected to, answered, signed. */
@Named("portalMinutesMeeting")
@RequestScoped
public class MinutesMeetingView extends MeetingPage {

    @Inject
    private MeetingMinutes minutes;
    @Inject
    private MeetingSignatures signatures;
    @Inject
    private MeetingFiles files;
    @Inject
    private Conveners conveners;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    private Optional<MeetingMinutes.Text> text;
    private MeetingSignatures.Given given;
    private MeetingSignatures.Missing missing;
    private MeetingFiles.File file;
    private String words;
    private LocalDate circulatedOn;
    private final Map<String, Object> values = new HashMap<>();
    private String answer;
    private long chair;
    private long supervisor;
    private long firstMember;
    private long secondMember;
    private LocalDate signedOn;
    private Part scan;

    @Override
    public void load() {
        super.load();
        getText();
    }

    @Override
    boolean isToRead() {
        return true;
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

    public String sign() {
        signatures.sign(getId());
        return done("minutes", "minutes.signed");
    }

    public String enter() throws IOException {
        List<Long> persons = Stream.of(chair, supervisor, firstMember, secondMember).filter(one -> one != 0).toList();
        signatures.enter(getId(), persons, signedOn, Upload.name(scan), Upload.bytes(scan));
        return done("minutes", "minutes.entered");
    }

    public boolean isOfficer() {
        return access.may(MeetingMinutes.WRITE, getMeeting().areaId()) && conveners.may(getMeeting().bodyId(), getMeeting().areaId());
    }

    /** Whether the text can be written now: the first one, or a better one before anybody signed. */
    public boolean isOpen() {
        return isOfficer() && (getMeeting().state() == MeetingState.QUORATE
                || getMeeting().state() == MeetingState.MINUTED && getGiven().signatures().isEmpty());
    }

    public MeetingMinutes.Text getText() {
        if (text == null) {
            text = minutes.text(getId());
        }
        return text.orElse(null);
    }

    public MeetingSignatures.Given getGiven() {
        if (given == null) {
            given = signatures.given(getId());
        }
        return given;
    }

    /** For those only who may enter signatures from paper. */
    public MeetingSignatures.Missing getMissing() {
        if (missing == null) {
            missing = signatures.missing(getId());
        }
        return missing;
    }

    public List<MeetingFiles.Remark> getObjections() {
        if (file == null && isOfficer()) {
            file = files.file(getId());
        }
        return file == null ? List.of() : file.remarks().stream().filter(one -> one.itemId() == 0).toList();
    }

    /** What was typed, else the text in force, else a draft made from the record. */
    public String getWords() {
        return words != null ? words : getText() != null ? getText().words() : isOpen() ? minutes.draft(getId()) : "";
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Mostly minutes are sent around on the day on which they are written. */
    public LocalDate getCirculatedOn() {
        return circulatedOn == null ? LocalDate.now(clock) : circulatedOn;
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

    public long getChair() {
        return chair;
    }

    public void setChair(long chair) {
        this.chair = chair;
    }

    public long getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(long supervisor) {
        this.supervisor = supervisor;
    }

    public long getFirstMember() {
        return firstMember;
    }

    public void setFirstMember(long firstMember) {
        this.firstMember = firstMember;
    }

    public long getSecondMember() {
        return secondMember;
    }

    public void setSecondMember(long secondMember) {
        this.secondMember = secondMember;
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
