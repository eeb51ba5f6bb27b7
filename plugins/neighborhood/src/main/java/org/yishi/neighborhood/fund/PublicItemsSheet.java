package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** 公开事项表: what has to be published, when it was, what is overdue. The id is that of the compound. */
@ApplicationScoped
public class PublicItemsSheet implements Printable {

    @Inject
    private PublicDuties duties;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.publicItems";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        LocalDate today = LocalDate.now(clock);
        return Sheet.draft(SheetKind.DOCUMENT, order.id(), say(order, "title"), order).issuer(say(order, "issuer")).asOf(Instant.now(clock))
                .address("/neighborhood/fund/show?area=" + order.id()).paragraph(say(order, "law"))
                .table(say(order, "table"), List.of(Column.text(say(order, "item"), 4), Column.text(say(order, "half"), 1),
                        Column.text(say(order, "due"), 2), Column.text(say(order, "posted"), 2)), duties.of(order.id()).stream()
                                .map(one -> List.of(texts.get(order.language(), "neighborhood.fund.item." + one.item()),
                                        texts.get(order.language(), one.half().words(), one.half().digits()),
                                        order.day(one.due()), one.postedOn() != null ? order.day(one.postedOn())
                                                : one.isOverdueOn(today) ? say(order, "overdue") : "")).toList()).done();
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), "neighborhood.publicItems." + key);
    }
}
