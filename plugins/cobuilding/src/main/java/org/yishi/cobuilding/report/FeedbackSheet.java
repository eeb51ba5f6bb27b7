package org.yishi.cobuilding.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.service.Service;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;

/** 反馈单: what the community sends to a unit's superiors about a year. */
@ApplicationScoped
public class FeedbackSheet implements Printable {

    private static final int YEARS = 10_000;

    @Inject
    private Feedbacks feedbacks;
    @Inject
    private SheetWords words;

    /** Unit and year in one number. */
    public static long key(long unitId, int year) {
        return unitId * YEARS + year;
    }

    @Override
    public String name() {
        return "cobuilding.feedback";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Feedback told = feedbacks.of(order.id() / YEARS, (int) (order.id() % YEARS));
        String unit = told.unit().name();
        SheetDraft sheet = words.begin(order, told.unit().areaId(), words.say(order, "print.feedback.title", unit, Integer.toString(told.year())),
                "/cobuilding/report/show?area=" + told.unit().areaId() + "&year=" + told.year()).holds(Privacy.PARTIES)
                .subtitle(words.say(order, "print.feedback.lead"));
        if (told.isBlank()) {
            sheet.paragraph(words.say(order, "print.feedback.none"));
        }
        told.lines().forEach(line -> told(sheet, order, line, unit));
        return sheet.paragraph(words.say(order, "print.feedback.note"), Block.Tone.NOTE)
                .signatures(Block.Place.seal(words.say(order, "side.COMMUNITY")), Block.Place.seal(unit)).done();
    }

    private void told(SheetDraft sheet, PrintOrder order, Feedback.Line line, String unit) {
        sheet.heading(1, line.agreement().title());
        if (!line.kept().isEmpty()) {
            sheet.table(words.say(order, "report.show.promises"), List.of(Block.Column.text(words.say(order, "print.side"), 3),
                    Block.Column.text(words.say(order, "promise.what"), 6), Block.Column.text(words.say(order, "promise.due"), 3),
                    Block.Column.text(words.say(order, "promise.state"), 2)), line.kept().stream().map(one -> promise(order, one, unit)).toList());
        }
        if (!line.services().isEmpty()) {
            sheet.table(words.say(order, "agreement.services"), List.of(Block.Column.text(words.say(order, "service.heldOn"), 3),
                    Block.Column.text(words.say(order, "service.what"), 5), Block.Column.text(words.say(order, "service.by"), 3),
                    Block.Column.number(words.say(order, "service.served"), 2)), line.services().stream().map(one -> service(order, one, unit)).toList());
        }
        if (line.scores() != null) {
            sheet.field(words.say(order, "appraisal.ofUnit", unit), said(line.scores().ofUnit().mean().words(), line.scores().ofUnit().remark()))
                    .field(words.say(order, "appraisal.ofCommunity"), said(line.scores().ofCommunity().mean().words(), line.scores().ofCommunity().remark()));
        }
    }

    private static String said(String mean, String remark) {
        return remark.isEmpty() ? mean : mean + " · " + remark;
    }

    private List<String> promise(PrintOrder order, Promise one, String unit) {
        return List.of(one.isByUnit() ? unit : words.say(order, "side.COMMUNITY"), one.text(), order.day(one.dueOn()), words.state(order, one));
    }

    private List<String> service(PrintOrder order, Service one, String unit) {
        return List.of(order.day(one.heldOn()), one.what(), one.isByUnit() ? unit : words.say(order, "side.COMMUNITY"), String.valueOf(one.served()));
    }
}
