package org.yishi.representatives.print;

import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;
import org.yishi.representatives.contact.Category;
import org.yishi.representatives.contact.Grade;
import org.yishi.representatives.contact.Verdict;
import org.yishi.representatives.statistics.Quarter;
import org.yishi.representatives.statistics.QuarterRule.Figures;
import org.yishi.representatives.statistics.Statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 季度统计表, with the same cells left out as on the page. */
@ApplicationScoped
public class QuarterTable implements Printable {

    @Inject
    private Statistics statistics;
    @Inject
    private PrintWords words;

    @Override
    public String name() {
        return "representatives.quarter";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Quarter quarter = Quarter.ofId(order.id()).orElseThrow(() -> new NotFound("quarter " + order.id()));
        long area = Quarter.areaOf(order.id());
        Figures figures = statistics.of(area, quarter);
        List<List<String>> rows = new ArrayList<>();
        row(rows, words.say(order, "figures.entries"), Integer.toString(figures.entries()));
        row(rows, words.say(order, "figures.forwarded"), Integer.toString(figures.forwarded()));
        row(rows, words.say(order, "figures.inTime"),
                figures.percentInTime() == null ? words.say(order, "figures.noneDue") : figures.percentInTime() + "%");
        row(rows, words.say(order, "figures.days"), figures.tenthsOfDays() == null ? words.say(order, "figures.noneReplied")
                : Double.toString(figures.tenthsOfDays() / 10.0));
        for (Verdict verdict : Verdict.values()) {
            row(rows, words.say(order, "verdict." + verdict), figures.verdicts().get(verdict).toString());
        }
        row(rows, words.say(order, "figures.promised"), Integer.toString(figures.promised()));
        row(rows, words.say(order, "figures.kept"), Integer.toString(figures.kept()));
        for (Grade grade : Grade.values()) {
            row(rows, words.say(order, "grade." + grade), rating(figures, figures.grades().get(grade), order));
        }
        row(rows, words.say(order, "grade.none"), rating(figures, figures.notRated(), order));
        row(rows, words.say(order, "figures.reworked"), Integer.toString(figures.reworked()));
        row(rows, words.say(order, "figures.topics"), Integer.toString(figures.topics()));
        row(rows, words.say(order, "figures.suggestions"), Integer.toString(figures.suggestions()));
        row(rows, words.say(order, "figures.late"), Integer.toString(figures.late()));
        List<List<String>> subjects = new ArrayList<>();
        for (Category category : Category.values()) {
            row(subjects, words.say(order, "category." + category), figures.of(category) == null ? words.say(order, "statistics.quarter.suppressed")
                    : figures.of(category).toString());
        }
        return words.begin(SheetKind.DOCUMENT, area, words.say(order, "statistics.title",
                words.say(order, "statistics.name", quarter.year(), quarter.number())),
                        "/representatives/statistics/quarter?area=" + area + "&quarter=" + quarter, order)
                .table(words.say(order, "figures.results"), columns(order, "figures.result"), rows)
                .table(words.say(order, "statistics.quarter.categories"), columns(order, "statistics.quarter.category"), subjects)
                .table(words.say(order, "statistics.quarter.duties"), dutyColumns(order),
                        statistics.duties(area, quarter).stream().map(QuarterTable::row).toList())
                .paragraph(words.say(order, "statistics.quarter.hidden", statistics.least(area)), Tone.NOTE).done();
    }

    private String rating(Figures figures, Integer number, PrintOrder order) {
        return number != null ? number.toString() : words.say(order, figures.rated() ? "statistics.quarter.suppressed" : "figures.ratedLater");
    }

    private List<Column> columns(PrintOrder order, String first) {
        return List.of(Column.text(words.say(order, first), 10), Column.number(words.say(order, "figures.entries"), 4));
    }

    private List<Column> dutyColumns(PrintOrder order) {
        return List.of(Column.text(words.say(order, "statistics.quarter.who"), 6), Column.number(words.say(order, "statistics.quarter.held"), 3),
                Column.number(words.say(order, "statistics.quarter.absent"), 2), Column.number(words.say(order, "statistics.quarter.told"), 3),
                Column.number(words.say(order, "statistics.quarter.suggestions"), 2));
    }

    private static List<String> row(Statistics.Duty one) {
        return List.of(one.name(), Integer.toString(one.held()), Integer.toString(one.absent()), Integer.toString(one.entries()),
                Integer.toString(one.suggestions()));
    }

    private static void row(List<List<String>> rows, String label, String value) {
        rows.add(List.of(label, value));
    }
}
