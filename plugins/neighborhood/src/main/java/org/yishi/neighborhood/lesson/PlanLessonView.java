package org.yishi.neighborhood.lesson;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.branch.BranchWorkView;
import org.yishi.neighborhood.compound.Typed;

/** The yearly plan with its fulfilment: planned, held, missed, by kind and one by one. */
@Named("neighborhoodPlanLesson")
@RequestScoped
public class PlanLessonView extends BranchWorkView {

    private static final String YEAR = "neighborhood.year";

    @Inject
    private Plans plans;

    private List<Lesson> lessons;

    /** How a kind is fulfilled. */
    public record Line(LessonKind kind, long planned, long held, long missed) {
    }

    @Override
    protected void fill(Typed fields, LocalDate today) {
        fields.put("month", String.valueOf(today.getMonthValue()));
    }

    public List<Lesson> getLessons() {
        if (lessons == null) {
            lessons = plans.year(getId(), getYear());
        }
        return lessons;
    }

    public List<Line> getLines() {
        return Stream.of(LessonKind.values()).map(this::line).filter(line -> line.planned() > 0).toList();
    }

    private Line line(LessonKind kind) {
        List<Lesson> of = getLessons().stream().filter(lesson -> lesson.kind() == kind).toList();
        return new Line(kind, of.size(), of.stream().filter(lesson -> lesson.heldOn() != null).count(),
                of.stream().filter(lesson -> state(lesson) == LessonState.MISSED).count());
    }

    public LessonState state(Lesson lesson) {
        return lesson.on(today());
    }

    /** By when the plan has to be there. */
    public LocalDate getDue() {
        return YearPlanRule.plannedBy(getYear());
    }

    public LessonKind[] getKinds() {
        return LessonKind.values();
    }

    public List<Integer> getMonths() {
        return Stream.iterate(1, month -> month + 1).limit(12).toList();
    }

    public String plan() {
        plans.plan(getId(), getYear());
        return again();
    }

    public String add() {
        plans.add(getId(), getTyped().choice("kind", LessonKind.class), getTyped().words("topic"),
                YearMonth.of(getYear(), Math.min(12, Math.max(1, getTyped().number("month")))));
        return again();
    }

    private String again() {
        return doneAt("/neighborhood/lesson/plan", "neighborhood.lesson.plan.done") + "&year=" + getYear();
    }

    public int getYear() {
        int year = (int) remembered(YEAR);
        return year == 0 ? today().getYear() : year;
    }

    public void setYear(int year) {
        remember(YEAR, year);
    }
}
