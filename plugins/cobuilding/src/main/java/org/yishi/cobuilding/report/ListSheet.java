package org.yishi.cobuilding.report;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;

/** 需求清单 and 资源清单 of a community on paper, as they hang on the board. */
abstract class ListSheet implements Printable {

    @Inject
    private SheetWords words;
    @Inject
    private Sides sides;

    private final String noun;

    ListSheet(String noun) {
        this.noun = noun;
    }

    /** What stands on the list. */
    abstract List<? extends Entry> entries(long areaId);

    @Override
    public String name() {
        return "cobuilding." + noun + "List";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        List<? extends Entry> entries = entries(order.id()).stream().filter(one -> one.state() != EntryState.WITHDRAWN).toList();
        Map<Long, String> names = sides.names(entries.stream().map(Entry::unitId).toList());
        SheetDraft sheet = words.begin(order, order.id(), words.say(order, noun + ".list.title"), "/cobuilding/" + noun + "/list?area=" + order.id());
        return sheet.table("", List.of(Block.Column.text(words.say(order, "print.no"), 1), Block.Column.text(words.say(order, "print.what"), 5),
                Block.Column.text(words.say(order, "print.side"), 3), Block.Column.text(words.say(order, "print.amount"), 2),
                Block.Column.text(words.say(order, "print.when"), 3), Block.Column.text(words.say(order, "print.state"), 2)),
                entries.stream().map(one -> List.of(String.valueOf(one.id()), one.title(), one.unitId() == 0 ? words.say(order, "side.COMMUNITY")
                        : names.getOrDefault(one.unitId(), ""), words.say(order, "measure." + one.kind(), one.amount()),
                        words.say(order, "days." + one.when().days()), words.standing(order, one))).toList()).done();
    }
}
