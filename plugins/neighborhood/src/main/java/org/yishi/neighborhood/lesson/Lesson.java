package org.yishi.neighborhood.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

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

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.compound.Words;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/**
 * A meeting, lesson or theme day of a branch: planned for a period, noticed or moved, held, recorded with its photo, confirmed. Where its
 * period ends before it was held it is missed, which nobody can enter or take back.
 */
@Entity
@Table(name = "neighborhood_lesson")
public class Lesson implements Matter {

    public static final String DOSSIERS = "neighborhood/lesson/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "branch_id")
    private long branchId;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private LessonKind kind;
    private String title;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    private LessonState state;
    @Column(name = "called_for")
    private LocalDateTime calledFor;
    private String place = "";
    private String agenda = "";
    @Column(name = "why_moved")
    private String whyMoved = "";
    private String question = "";
    @Column(name = "meeting_id")
    private Long meetingId;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Embedded private LessonCount count = new LessonCount();
    @Embedded private LessonRecord written = new LessonRecord();

    protected Lesson() {
    }

    /** How many should have come (应到), came (实到) and were excused (请假). */
    public record Attendance(int shouldCome, int present, int excused) {
    }

    /**
     * What the record says.
     *
     * @param decision    what was decided; public where it concerns the compound
     * @param assignments who does what, in the branch's own words
     * @param ofCompound  whether the decision concerns the compound
     */
    public record Minutes(String text, String decision, String assignments, boolean ofCompound) {
    }

    static Lesson planned(Branch branch, YearPlanRule.Due due, String title) {
        Lesson lesson = new Lesson();
        lesson.branchId = branch.id();
        lesson.areaId = branch.areaId();
        lesson.kind = due.kind();
        lesson.firstDay = due.first();
        lesson.lastDay = due.last();
        lesson.title = Words.needed(title, 200, "topic");
        lesson.state = LessonState.PLANNED;
        return lesson;
    }

    void call(LocalDateTime when, String where, String what) {
        require(LessonState.PLANNED, LessonState.NOTICED);
        calledFor = when;
        place = Words.needed(where, 200, "place");
        agenda = Words.needed(what, 2000, "agenda");
        state = LessonState.NOTICED;
    }

    /** Moved (改期): it waits for another notice; its period stays. */
    void move(String why) {
        require(LessonState.NOTICED);
        whyMoved = Words.needed(why, 500, "why");
        calledFor = null;
        state = LessonState.PLANNED;
    }

    void rename(String topic) {
        require(LessonState.PLANNED);
        title = Words.needed(topic, 200, "topic");
    }

    /** The question goes before the members by the portal's meeting, which counts the votes. */
    void ask(String what, long meeting) {
        require(LessonState.PLANNED, LessonState.NOTICED);
        question = what;
        meetingId = meeting;
        state = LessonState.NOTICED;
    }

    void voted(LocalDate on, int base, int came, List<Integer> hands, boolean agreed) {
        require(LessonState.NOTICED);
        heldOn = on;
        count = LessonCount.voted(base, came, hands, agreed);
        state = LessonState.HELD;
    }

    void hold(LocalDate on, Attendance who) {
        require(LessonState.PLANNED, LessonState.NOTICED);
        if (!question.isEmpty()) {
            throw new Refusal("neighborhood.lesson.refusal.votesInMeeting");
        }
        count = LessonCount.came(who);
        heldOn = on;
        state = LessonState.HELD;
    }

    void record(Minutes words, long photo, Instant at, boolean tooLate) {
        require(LessonState.HELD);
        written = LessonRecord.of(words, photo, at, tooLate);
        state = LessonState.RECORDED;
    }

    void confirm(LocalDate on) {
        require(LessonState.RECORDED);
        written.confirm(on);
        state = LessonState.CONFIRMED;
    }

    private void require(LessonState... expected) {
        if (!List.of(expected).contains(state)) {
            throw new Refusal("neighborhood.lesson.refusal.state");
        }
    }

    /** As it stands on a day: missed where its period is over and it was not held. */
    public LessonState on(LocalDate day) {
        return (state == LessonState.PLANNED || state == LessonState.NOTICED) && day.isAfter(lastDay) ? LessonState.MISSED : state;
    }

    public boolean isRecorded() {
        return state == LessonState.RECORDED || state == LessonState.CONFIRMED;
    }

    /** Whether it was held after its period. */
    public boolean isOutOfPeriod() {
        return heldOn != null && heldOn.isAfter(lastDay);
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    long version() {
        return version;
    }

    public long branchId() {
        return branchId;
    }

    public LessonKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public LessonState state() {
        return state;
    }

    public LocalDateTime calledFor() {
        return calledFor;
    }

    public String place() {
        return place;
    }

    public String agenda() {
        return agenda;
    }

    public String whyMoved() {
        return whyMoved;
    }

    public String question() {
        return question;
    }

    public Long meetingId() {
        return meetingId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LessonCount count() {
        return count;
    }

    public LessonRecord written() {
        return written;
    }
}
