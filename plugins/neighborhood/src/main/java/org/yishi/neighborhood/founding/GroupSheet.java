package org.yishi.neighborhood.founding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** 筹备组公告. */
@ApplicationScoped
public class GroupSheet implements Printable {

    @Inject
    private Foundings foundings;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.preparatoryGroup";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Founding founding = foundings.read(order.id());
        SheetDraft sheet = Sheet.draft(SheetKind.POSTER, founding.areaId(), say(order, "title"), order).issuer(say(order, "issuer"))
                .asOf(Instant.now(clock)).address("/neighborhood/founding/show?area=" + founding.areaId())
                .paragraph(texts.get(order.language(), "neighborhood.founding.groupNotice.body"));
        List<GroupMember> group = foundings.group(order.id());
        if (!group.isEmpty()) {
            sheet.table(say(order, "members"), List.of(Column.text(say(order, "seat"), 3), Column.text(say(order, "name"), 2)),
                    group.stream().map(one -> List.of(texts.get(order.language(), "neighborhood.founding.seat." + one.seat()),
                            one.name() + (one.isHead() ? " *" : ""))).toList());
        }
        return sheet.signatures(Place.seal(say(order, "issuer"))).done();
    }

    private String say(PrintOrder order, String key) {
        return texts.get(order.language(), "neighborhood.preparatoryGroup." + key);
    }
}
