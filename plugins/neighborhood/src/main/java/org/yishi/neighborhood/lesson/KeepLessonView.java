package org.yishi.neighborhood.lesson;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.branch.BranchWorkView;
import org.yishi.neighborhood.compound.Typed;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.text.Texts;

/** One meeting of the branch, from its notice to the confirmed record; the page offers what is next. */
@Named("neighborhoodKeepLesson")
@RequestScoped
public class KeepLessonView extends BranchWorkView {

    private static final String LESSON = "neighborhood.lesson";

    @Inject
    private Lessons lessons;
    @Inject
    private Texts texts;

    private Lesson lesson;

    @Override
    protected void fill(Typed fields, LocalDate today) {
        fields.put("topic", getKept().title());
        fields.put("time", "19:30");
        fields.put("heldOn", today);
        fields.put("decision", getKept().question());
    }

    public Lesson getKept() {
        if (lesson == null) {
            lesson = lessons.read(getLesson());
        }
        return lesson;
    }

    public LessonState getState() {
        return getKept().on(today());
    }

    /** Whether it waits to be held: a missed one can still be held, late. */
    public boolean isAhead() {
        return getKept().state() == LessonState.PLANNED || getKept().state() == LessonState.NOTICED;
    }

    public boolean isAsked() {
        return getKept().meetingId() != null;
    }

    /** How many other records hold the very same photo. */
    public int getTwice() {
        return lessons.samePhoto(getLesson()).size();
    }

    public String call() {
        lessons.call(getLesson(), getTyped().day("day") == null ? null : getTyped().day("day").atTime(time()), getTyped().words("place"),
                getTyped().words("agenda"));
        return again();
    }

    public String move() {
        lessons.move(getLesson(), getTyped().words("why"));
        return again();
    }

    public String rename() {
        lessons.rename(getLesson(), getTyped().words("topic"));
        return again();
    }

    public String ask() {
        long meeting = lessons.ask(getLesson(), getTyped().words("question"), texts.get("neighborhood.lesson.meeting", getName()));
        return "/portal/meeting/manage?faces-redirect=true&id=" + meeting;
    }

    public String hold() {
        lessons.hold(getLesson(), getTyped().day("heldOn"), new Lesson.Attendance(getTyped().number("shouldCome"),
                getTyped().number("present"), getTyped().number("excused")));
        return again();
    }

    public String record() {
        lessons.record(getLesson(), new Lesson.Minutes(getTyped().words("minutes"), getTyped().words("decision"),
                getTyped().words("assignments"), getTyped().isTicked("ofCompound")), getTyped().paper("file"));
        return again();
    }

    public String confirm() {
        lessons.confirm(getLesson());
        return again();
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(getTyped().words("time").replace('：', ':'));
        } catch (DateTimeParseException e) {
            throw new Refusal("neighborhood.lesson.refusal.time").at("time");
        }
    }

    private String again() {
        return doneAt("/neighborhood/lesson/keep", "neighborhood.lesson.keep.done") + "&lesson=" + getLesson();
    }

    public long getLesson() {
        return remembered(LESSON);
    }

    public void setLesson(long id) {
        remember(LESSON, id);
    }
}
