package org.yishi.bylaws.print;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.enforcement.Enforcement;
import org.yishi.bylaws.enforcement.EnforcementStep;
import org.yishi.bylaws.enforcement.Enforcements;
import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 执行记录表, for those who handle it; handed over to the person concerned with the code by which he finds it. Who reported it is not in it. */
@ApplicationScoped
public class RecordSheet implements Printable {

    @Inject
    private Enforcements enforcements;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "bylaws.record";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Enforcements.File file = enforcements.file(order.id());
        Enforcement record = file.record();
        BylawVersion version = bylaws.version(record.versionId());
        SheetDraft sheet = Sheet.draft(SheetKind.DOCUMENT, record.areaId(), say(order, "record.title"), order).number(record.number()).holds(Privacy.PARTIES)
                .asOf(Instant.now(clock));
        sheet.field(say(order, "record.article"), version.title() + " " + ArticleNumber.chinese(Math.max(1, bylaws.text(version).numberOf(record.articleId()))))
                .field(say(order, "record.concerned"), record.concerned()).field(say(order, "record.happened"), order.day(record.happenedOn()))
                .field(say(order, "record.code"), record.code()).paragraph(say(order, "record.how"));
        sheet.table("", List.of(Column.text(say(order, "column.step"), 3), Column.text(say(order, "column.day"), 3), Column.text(say(order, "column.words"), 8)),
                file.steps().stream().map(step -> row(order, step)).toList());
        return sheet.signatures(Place.signature(say(order, "sign.concerned")), Place.signature(say(order, "sign.handler")), Place.seal(say(order, "sign.committee")))
                .done();
    }

    private List<String> row(PrintOrder order, EnforcementStep step) {
        String measure = step.measure() == null ? "" : texts.get(order.language(), "bylaws.measure." + step.measure()) + "。";
        return List.of(texts.get(order.language(), "bylaws.enforcement.state." + step.state()), order.day(step.heldOn()), measure + step.body());
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), "bylaws.sheet." + key);
    }
}
