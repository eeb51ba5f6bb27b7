package org.yishi.cobuilding.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.appraisal.Appraisals;
import org.yishi.cobuilding.service.Services;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;

/** 服务记录单 and 双向评价表: what was done under an agreement, confirmed by whom, and the three scores beside each other. */
@ApplicationScoped
public class ServiceSheet implements Printable {

    @Inject
    private Agreements agreements;
    @Inject
    private Services services;
    @Inject
    private Appraisals appraisals;
    @Inject
    private Sides sides;
    @Inject
    private SheetWords words;

    @Override
    public String name() {
        return "cobuilding.services";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Agreement agreement = agreements.read(order.id());
        String unit = sides.name(agreement.unitId());
        SheetDraft sheet = words.begin(order, agreement.areaId(), agreement.title(), "/cobuilding/agreement/show?id=" + agreement.id())
                .number(agreement.number()).subtitle(words.say(order, "services.print"));
        sheet.table(words.say(order, "agreement.services"), List.of(Block.Column.text(words.say(order, "service.heldOn"), 3),
                Block.Column.text(words.say(order, "service.what"), 5), Block.Column.text(words.say(order, "service.by"), 3),
                Block.Column.number(words.say(order, "service.served"), 2), Block.Column.text(words.say(order, "print.state"), 3)),
                services.of(order.id()).stream().filter(line -> line.service().isConfirmed()).map(line -> List.of(order.day(line.service().heldOn()),
                        line.service().what(), line.service().isByUnit() ? unit : words.say(order, "side.COMMUNITY"),
                        String.valueOf(line.service().served()), words.say(order, "service.state." + line.state()))).toList());
        Appraisals.Scores scores = appraisals.of(order.id());
        sheet.heading(1, words.say(order, "appraisal.title"));
        sheet.field(words.say(order, "appraisal.ofUnit", unit), scores.ofUnit() == null ? "" : scores.ofUnit().mean().words())
                .field(words.say(order, "appraisal.ofCommunity"), scores.ofCommunity() == null ? "" : scores.ofCommunity().mean().words())
                .field(words.say(order, "appraisal.residents"), !scores.residents().isThere() ? "" : scores.residents().words() + " · "
                        + words.say(order, "report.said", scores.tally().answered(), scores.tally().satisfied(), scores.tally().basically(),
                                scores.tally().dissatisfied()));
        return sheet.paragraph(words.say(order, "appraisal.note"), Block.Tone.NOTE)
                .signatures(Block.Place.seal(words.say(order, "side.COMMUNITY")), Block.Place.seal(unit)).done();
    }
}
