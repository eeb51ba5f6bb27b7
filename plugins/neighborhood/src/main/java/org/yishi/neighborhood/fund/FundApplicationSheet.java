package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Areas;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** 维修资金使用申请表: for the housing department. */
@ApplicationScoped
public class FundApplicationSheet implements Printable {

    @Inject
    private FundUses uses;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.fundApplication";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        FundUse use = uses.read(order.id());
        return Sheet.draft(SheetKind.DOCUMENT, use.areaId(), say(order, "title"), order).issuer(say(order, "issuer")).number("WX-" + use.id())
                .asOf(Instant.now(clock)).address("/neighborhood/use/show?id=" + use.id())
                .field(say(order, "compound"), areas.get(use.areaId()).name()).field(say(order, "kind"), texts.get(order.language(),
                        "neighborhood.use.kind." + use.kind())).field(say(order, "what"), use.title()).field(say(order, "part"), use.part())
                .field(say(order, "danger"), use.danger() == null ? "" : texts.get(order.language(), "neighborhood.use.danger." + use.danger()))
                .field(say(order, "scope"), texts.get(order.language(), "neighborhood.use.scope." + use.scope().kind()) + " "
                        + String.join("、", use.scope().names()))
                .field(say(order, "budget"), Yuan.text(use.budgetCents())).field(say(order, "vote"), use.voteId() == 0 ? "" : "" + use.voteId())
                .field(say(order, "decision"), use.decision()).field(say(order, "contractor"), use.contractor())
                .field(say(order, "settled"), use.settledCents() == null ? "" : Yuan.text(use.settledCents()))
                .heading(1, say(order, "reason")).paragraph(use.reason())
                .signatures(Place.seal(say(order, "seal.committee")), Place.seal(say(order, "seal.department"))).done();
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), "neighborhood.fundApplication." + key);
    }
}
