package org.yishi.neighborhood.lesson;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchSheetWords;
import org.yishi.neighborhood.branch.Branches;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;

/** The plan of the present year with its fulfilment (年度计划). */
@ApplicationScoped
public class YearPlanSheet implements Printable {

    @Inject
    private Plans plans;
    @Inject
    private Branches branches;
    @Inject
    private BranchSheetWords words;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.yearPlan";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Branch branch = branches.work(order.id());
        LocalDate today = LocalDate.now(clock);
        List<List<String>> rows = plans.year(order.id(), today.getYear()).stream().map(lesson -> List.of(
                words.say(order, "lesson.kind." + lesson.kind()), lesson.title(), order.day(lesson.lastDay()), order.day(lesson.heldOn()),
                words.say(order, "lesson.state." + lesson.on(today)))).toList();
        return words.draft(order, branch, "lesson.plan.title").number(Integer.toString(today.getYear())).asOf(Instant.now(clock))
                .table("", List.of(Column.text(words.say(order, "lesson.plan.kind"), 4), Column.text(words.say(order, "lesson.plan.topic"), 7),
                        Column.text(words.say(order, "lesson.record.by"), 4), Column.text(words.say(order, "lesson.keep.heldOn"), 4),
                        Column.text(words.say(order, "lesson.record.state"), 3)), rows)
                .signatures(Place.seal(words.name(order, branch))).done();
    }
}
