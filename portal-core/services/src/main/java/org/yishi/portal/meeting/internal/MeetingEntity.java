package org.yishi.portal.meeting.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Roll;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.meeting.MeetingState;

/**
 * A meeting (会议). Planned, it can still be changed; its notice fixes date, agenda, rules and base; it is opened on its day, people sign
 * in, and only with enough of them it begins to decide. Without them it is recorded as inquorate and needs a new notice. Afterwards
 * minutes are written and signed by two people. Nothing that has happened is changed.
 */
@Entity
@Sealed
@Table(name = "portal_meeting")
public class MeetingEntity implements Matter {

    /** How the dossiers of meetings begin; the id follows. */
    static final String DOSSIERS = "portal/meeting/";


    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "body_id")
    private String bodyId;
    private String basis;
    private String title;
    @Enumerated(EnumType.STRING)
    private MeetingState state;
    @Column(name = "demand_id")
    private long demandId;
    @Column(name = "planned_by")
    private long plannedBy;
    @Column(name = "planned_at")
    private Instant plannedAt;
    @Embedded
    private Call call;
    @Column(name = "notice_round")
    private int noticeRound;
    @Column(name = "notice_late")
    private boolean noticeLate;
    private int base;
    @Column(name = "base_on")
    private LocalDate baseOn;
    @Column(name = "roll_digest")
    private String rollDigest;
    @Column(name = "chair_id")
    private Long chairId;
    @Column(name = "opened_by")
    private Long openedBy;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "ended_why")
    private String endedWhy;
    @Column(name = "from_paper")
    private boolean fromPaper;
    private boolean late;
    @Column(name = "scan_sha256")
    private String scanSha256;
    @Column(name = "document_id")
    private long documentId;
    @Column(name = "sheet_digest")
    private String sheetDigest;
    @Version
    private long version;

    protected MeetingEntity() {
    }

    public static MeetingEntity planned(long areaId, String bodyId, String basis, String title, long demandId, long by, Instant at) {
        MeetingEntity meeting = new MeetingEntity();
        meeting.areaId = areaId;
        meeting.bodyId = bodyId;
        meeting.basis = basis;
        meeting.title = Wording.of(title, 200, "name");
        meeting.state = MeetingState.PLANNED;
        meeting.demandId = demandId;
        meeting.plannedBy = by;
        meeting.plannedAt = at;
        return meeting;
    }

    /** Told to those who are called; after an inquorate meeting anew. */
    public void notice(Call told, Roll roll, LocalDate fixedOn, boolean toldLate) {
        require(MeetingState.PLANNED, MeetingState.INQUORATE);
        call = told;
        noticeRound++;
        noticeLate = toldLate;
        fix(roll, fixedOn);
        state = MeetingState.NOTICED;
    }

    /** Offices are counted as they are held on the day of the meeting. */
    public void fix(Roll roll, LocalDate on) {
        base = roll.base();
        baseOn = on;
        rollDigest = roll.digest();
    }

    public void open(long chair, long by, Instant at) {
        require(MeetingState.NOTICED);
        chairId = chair;
        openedBy = by;
        openedAt = at;
        state = MeetingState.OPEN;
    }

    public void constitute() {
        require(MeetingState.OPEN);
        state = MeetingState.QUORATE;
    }

    public void declareInquorate() {
        require(MeetingState.OPEN);
        state = MeetingState.INQUORATE;
    }

    /** Minutes are written and circulated; until the first signature a better text may take their place. */
    public void minute(String sheet) {
        require(MeetingState.QUORATE, MeetingState.MINUTED);
        sheetDigest = sheet;
        state = MeetingState.MINUTED;
    }

    public void confirm() {
        require(MeetingState.MINUTED);
        state = MeetingState.CONFIRMED;
    }

    public void cancel(String reason) {
        require(MeetingState.PLANNED, MeetingState.NOTICED, MeetingState.INQUORATE);
        endedWhy = Wording.of(reason, 500, "reason");
        state = MeetingState.CANCELLED;
    }

    /** Held on paper and entered afterwards. */
    public void enteredFromPaper(String scan, long document, boolean tooLate) {
        fromPaper = true;
        scanSha256 = Wording.sha256(scan);
        documentId = document;
        late = tooLate;
    }

    /** @throws Refusal where the meeting stands elsewhere */
    public void require(MeetingState first, MeetingState... others) {
        Set<MeetingState> allowed = EnumSet.of(first, others);
        if (!allowed.contains(state)) {
            throw new Refusal("portal.meeting.refusal.state." + state);
        }
    }

    public void requireSitting() {
        require(MeetingState.OPEN, MeetingState.QUORATE);
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public String bodyId() {
        return bodyId;
    }

    public String basis() {
        return basis;
    }

    public String title() {
        return title;
    }

    public MeetingState state() {
        return state;
    }

    public long demandId() {
        return demandId;
    }

    /** What the notice fixed; empty before it. */
    public Call call() {
        return call == null ? Call.NONE : call;
    }

    /** Whether who declares an interest withdraws from the vote, as it held when the meeting was called. */
    public boolean interestedWithdraw() {
        return call().parameters().interestedWithdraw();
    }

    public LocalDateTime when() {
        return call().when();
    }

    public LocalDate heldOn() {
        return when() == null ? null : when().toLocalDate();
    }

    public int base() {
        return base;
    }

    public LocalDate baseOn() {
        return baseOn;
    }

    public int noticeRound() {
        return noticeRound;
    }

    public boolean isNoticeLate() {
        return noticeLate;
    }

    public long chairId() {
        return chairId == null ? 0 : chairId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String endedWhy() {
        return endedWhy == null ? "" : endedWhy;
    }

    public boolean isFromPaper() {
        return fromPaper;
    }

    public boolean isLate() {
        return late;
    }

    public String scanSha256() {
        return scanSha256 == null ? "" : scanSha256;
    }

    public long documentId() {
        return documentId;
    }

    public String sheetDigest() {
        return sheetDigest == null ? "" : sheetDigest;
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }
}
