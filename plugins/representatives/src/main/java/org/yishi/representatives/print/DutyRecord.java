package org.yishi.representatives.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.Representatives;
import org.yishi.representatives.statistics.Statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 履职档案: what a representative did, year after year, in numbers. */
@ApplicationScoped
public class DutyRecord implements Printable {

    @Inject
    private Representatives representatives;
    @Inject
    private Statistics statistics;
    @Inject
    private PrintWords words;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "representatives.duty";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Representative one = representatives.read(order.id());
        LocalDate today = LocalDate.now(clock);
        List<List<String>> rows = new ArrayList<>();
        for (int year = one.from().getYear(); year <= today.getYear(); year++) {
            Statistics.Duty duty = statistics.duty(one, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            rows.add(List.of(Integer.toString(year), Integer.toString(duty.held()), Integer.toString(duty.absent()), Integer.toString(duty.entries()),
                    Integer.toString(duty.visits()), Integer.toString(duty.suggestions())));
        }
        return words.begin(SheetKind.DOCUMENT, one.areaId(), words.say(order, "duty.print") + " · " + one.name(),
                        "/representatives/representative/show?id=" + one.id(), order)
                .field(words.say(order, "representative.show.level"), words.say(order, "level." + one.level()) + " " + words.say(order, "kind." + one.kind()))
                .field(words.say(order, "representative.show.constituency"), one.constituency())
                .field(words.say(order, "representative.show.term"), words.say(order, "representative.term", order.day(one.from()), order.day(one.to())))
                .table("", List.of(Column.text(words.say(order, "print.year"), 3), Column.number(words.say(order, "representative.show.held"), 3),
                        Column.number(words.say(order, "representative.show.absent"), 3), Column.number(words.say(order, "representative.show.entries"), 3),
                        Column.number(words.say(order, "representative.show.visits"), 3),
                        Column.number(words.say(order, "representative.show.suggestions"), 3)), rows).done();
    }
}
