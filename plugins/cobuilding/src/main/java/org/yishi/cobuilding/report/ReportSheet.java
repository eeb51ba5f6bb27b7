package org.yishi.cobuilding.report;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.print.Block;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;

/** 年度报告: what was promised, what was kept, in numbers. */
@ApplicationScoped
public class ReportSheet implements Printable {

    private static final int YEARS = 10_000;

    @Inject
    private Years years;
    @Inject
    private SheetWords words;

    /** Area and year in one number. */
    static long key(long areaId, int year) {
        return areaId * YEARS + year;
    }

    @Override
    public String name() {
        return "cobuilding.report";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        long area = order.id() / YEARS;
        Year year = years.of(area, (int) (order.id() % YEARS));
        SheetDraft sheet = words.begin(order, area, words.say(order, "print.report.title", Integer.toString(year.year())),
                "/cobuilding/report/show?area=" + area + "&year=" + year.year());
        sheet.table(words.say(order, "report.show.promises"), List.of(Block.Column.text(words.say(order, "report.side"), 3),
                number(order, "due"), number(order, "kept"), number(order, "late"), number(order, "waiting"),
                number(order, "disputed"), number(order, "broken")),
                List.of(row(words.say(order, "side.COMMUNITY"), year.community()), row(words.say(order, "report.units"), year.units())));
        sheet.table(words.say(order, "report.show.agreements"), List.of(Block.Column.text(words.say(order, "report.agreement"), 4),
                Block.Column.text(words.say(order, "report.unit"), 3), number(order, "due"), number(order, "kept"), number(order, "byUnit"),
                number(order, "byCommunity"), Block.Column.text(words.say(order, "report.flag"), 2)),
                year.lines().stream().map(line -> line(order, line)).toList());
        sheet.paragraph(words.say(order, "report.said", year.tally().answered(), year.tally().satisfied(), year.tally().basically(),
                year.tally().dissatisfied()));
        return sheet.paragraph(words.say(order, "report.note"), Block.Tone.NOTE).done();
    }

    private Block.Column number(PrintOrder order, String key) {
        return Block.Column.number(words.say(order, "report." + key), 2);
    }

    private static List<String> row(String side, Picture picture) {
        return Stream.concat(Stream.of(side), Stream.of(picture.due(), picture.kept(), picture.late(), picture.waiting(), picture.disputed(),
                picture.broken()).map(String::valueOf)).toList();
    }

    private List<String> line(PrintOrder order, Year.Line line) {
        String flag = line.idle() ? words.say(order, "agreement.idle") : line.isOneSided() ? words.say(order, "report.oneSided") : "—";
        return List.of(line.agreement().title(), line.unit(), String.valueOf(line.promises().due()), String.valueOf(line.promises().kept()),
                String.valueOf(line.byUnit().services()), String.valueOf(line.byCommunity().services()), flag);
    }
}
