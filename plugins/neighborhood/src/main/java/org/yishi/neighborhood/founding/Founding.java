package org.yishi.neighborhood.founding;

import java.time.LocalDate;

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

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.owners.FirstMeetingRule;

/**
 * How an owners' assembly comes into being (首次业主大会筹备): the condition is met, somebody reports it, the street checks and names a group, the
 * group posts its drafts, the owners vote on them and elect, the committee is filed and confirmed. A meeting that fails goes back to the
 * drafts; after six months the group is dissolved.
 */
@Entity
@Table(name = "neighborhood_founding")
public class Founding implements Matter {

    /** About what owners sign where nobody has begun a founding. */
    static final long NOT_BEGUN = 0;
    static final String DOSSIERS = "neighborhood/founding/";
    static final String LAW = "四川省物业管理条例第二十四条至第二十八条";

    /** What comes next. */
    public enum Stage { REPORTED, CHECKED, PREP_GROUP, PREPARING, FIRST_MEETING, FOUNDED, ACTIVE, DONE, DISSOLVED }

    /** How a vote of the first meeting came out. */
    public enum Said { OPEN, YES, NO }

    /** Who told the street. */
    public enum Reporter { DEVELOPER, OWNERS }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    @Embedded
    private FoundingCondition condition;
    @Enumerated(EnumType.STRING)
    private Reporter reporter;
    @Column(name = "group_notice")
    private long groupNotice;
    @Column(name = "formed_on")
    private LocalDate formedOn;
    @Column(name = "drafts_notice")
    private long draftsNotice;
    @Embedded
    private FirstMeeting meeting = new FirstMeeting();
    @Column(name = "committee_id")
    private long committeeId;
    @Column(name = "begun_by")
    private long begunBy;
    @Column(name = "begun_on")
    private LocalDate begunOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "ended_why")
    private String endedWhy;

    protected Founding() {
    }

    static Founding begun(long areaId, FirstMeetingRule.Delivery so, FirstMeetingRule.Result found, long by, LocalDate on) {
        Founding founding = new Founding();
        founding.areaId = areaId;
        founding.stage = Stage.REPORTED;
        founding.condition = FoundingCondition.met(so, found);
        founding.begunBy = by;
        founding.begunOn = on;
        return founding;
    }

    void require(Stage wanted) {
        if (stage != wanted) {
            throw new Refusal("neighborhood.founding.refusal.stage." + stage).by(LAW);
        }
    }

    /** Candidates are proposed while the group prepares, and until the meeting is called; whom the owners elected stays elected. */
    void requireElecting() {
        if (stage != Stage.PREPARING) {
            require(Stage.FIRST_MEETING);
        }
        meeting.requireElecting();
    }

    /** The whole work may take so many months; then the group is dissolved (第二十八条). */
    void requireInTime(LocalDate today, int months) {
        if (isTooLong(today, months)) {
            throw new Refusal("neighborhood.founding.refusal.tooLong", months).by("四川省物业管理条例第二十八条");
        }
    }

    public boolean isTooLong(LocalDate today, int months) {
        return formedOn != null && endedOn == null && today.isAfter(formedOn.plusMonths(months))
                && (stage == Stage.PREPARING || stage == Stage.FIRST_MEETING);
    }

    /** After a meeting that failed the drafts are revised and posted again within so many months. */
    void requireRevisedInTime(LocalDate today, int months) {
        if (stage == Stage.PREPARING && meeting.failedOn() != null && today.isAfter(reviseUntil(months))) {
            throw new Refusal("neighborhood.founding.refusal.revise", months, meeting.failedOn()).by("达州市物业管理条例第十五条");
        }
    }

    /** Null where no meeting has failed. */
    public LocalDate reviseUntil(int months) {
        return meeting.failedOn() == null ? null : meeting.failedOn().plusMonths(months);
    }

    void report(Reporter who) {
        require(Stage.REPORTED);
        reporter = Typed.chosen(who, "reporter");
        stage = Stage.CHECKED;
    }

    void check() {
        require(Stage.CHECKED);
        stage = Stage.PREP_GROUP;
    }

    /** What was reported is not enough. */
    void sendBack() {
        require(Stage.CHECKED);
        stage = Stage.REPORTED;
    }

    /** What hangs for objections is not changed under those who read it. */
    void requireNotPosted() {
        if (stage == Stage.PREP_GROUP && groupNotice != 0 || stage == Stage.PREPARING && draftsNotice != 0) {
            throw new Refusal("neighborhood.founding.refusal.posted").by(LAW);
        }
    }

    /** A notice was taken back for good: what it showed is posted anew. @return whether it was waited for */
    boolean withdrawn(long notice) {
        if (stage == Stage.PREP_GROUP && notice == groupNotice) {
            groupNotice = 0;
            return true;
        }
        if (stage == Stage.PREPARING && notice == draftsNotice) {
            draftsNotice = 0;
            return true;
        }
        return false;
    }

    void announceGroup(long notice) {
        require(Stage.PREP_GROUP);
        groupNotice = notice;
    }

    void groupStands(LocalDate on) {
        require(Stage.PREP_GROUP);
        formedOn = on;
        stage = Stage.PREPARING;
    }

    void postDrafts(long notice) {
        require(Stage.PREPARING);
        draftsNotice = notice;
    }

    void draftsStood() {
        require(Stage.PREPARING);
        stage = Stage.FIRST_MEETING;
    }

    /** @param vote 0 where covenant and rules were passed by an earlier meeting */
    void meet(long vote) {
        require(Stage.FIRST_MEETING);
        meeting.call(vote);
    }

    void passed() {
        stage = Stage.FOUNDED;
    }

    /** The meeting failed, or its result fell: drafts are revised and posted again. What the owners did agree to stays decided. */
    void tryAgain(LocalDate on) {
        stage = Stage.PREPARING;
        draftsNotice = 0;
        committeeId = 0;
        meeting.again(on);
    }

    void filed(long committee) {
        require(Stage.FOUNDED);
        committeeId = committee;
        stage = Stage.ACTIVE;
    }

    void confirmed(LocalDate on) {
        require(Stage.ACTIVE);
        stage = Stage.DONE;
        endedOn = on;
    }

    void dissolve(String why, LocalDate on) {
        stage = Stage.DISSOLVED;
        endedWhy = Typed.required(why, 500, "why");
        endedOn = on;
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

    public Stage stage() {
        return stage;
    }

    public FoundingCondition condition() {
        return condition;
    }

    public long groupNotice() {
        return groupNotice;
    }

    public LocalDate formedOn() {
        return formedOn;
    }

    public long draftsNotice() {
        return draftsNotice;
    }

    public FirstMeeting meeting() {
        return meeting;
    }

    public long committeeId() {
        return committeeId;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endedWhy() {
        return endedWhy;
    }
}
