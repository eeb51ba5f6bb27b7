package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** 分摊明细表: what each unit bears. */
@ApplicationScoped
public class FundSharesSheet implements Printable {

    @Inject
    private FundUses uses;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.fundShares";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        FundUse use = uses.read(order.id());
        List<FundShare> shares = uses.shares(order.id());
        if (shares.isEmpty()) {
            throw new NotFound("shares of use " + order.id());
        }
        return Sheet.draft(SheetKind.DOCUMENT, use.areaId(), say(order, "title"), order).issuer(say(order, "issuer")).subtitle(use.title())
                .asOf(Instant.now(clock)).address("/neighborhood/use/show?id=" + use.id())
                .paragraph(texts.get(order.language(), "neighborhood.fundShares.sum", Yuan.text(use.settledCents()), shares.size()))
                .table(say(order, "table"), List.of(Column.text(say(order, "unit"), 3), Column.number(say(order, "area"), 2),
                        Column.number(say(order, "amount"), 2)), shares.stream().map(one -> List.of(one.unit(),
                                one.area().stripTrailingZeros().toPlainString(), Yuan.text(one.cents()))).toList()).done();
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), "neighborhood.fundShares." + key);
    }
}
