package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The workbook of the denominators on paper (计票底册), for those at home in the compound. */
@ApplicationScoped
public class WorkbookSheet extends VoteSheet {

    @Inject
    private VoteReadings readings;
    @Inject
    private Workbooks workbooks;

    @Override
    public String name() {
        return "neighborhood.workbook";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Workbook workbook = workbooks.of(order.id());
        Vote vote = readings.of(order.id()).vote();
        return begin(SheetKind.RECORD, vote, say(order, "sheet.workbook"), order).holds(Privacy.RESIDENTS).digest(LedgerEntry.sha256(workbook.csv()))
                .paragraph(say(order, "base.words", vote.base().parties(), vote.base().totals().area().toPlainString(), vote.base().totals().heads()))
                .table("", List.of(Column.number(say(order, "sheet.place"), 2), Column.text(say(order, "sheet.unit"), 4),
                        Column.number(say(order, "sheet.area"), 3), Column.text(say(order, "sheet.source"), 3),
                        Column.number(say(order, "sheet.heads"), 2), Column.text(say(order, "sheet.why"), 6)),
                        workbook.lines().stream().map(line -> List.of(Integer.toString(line.party()), line.unit(), line.area().toPlainString(),
                                say(order, "source." + line.source()), Integer.toString(line.heads()), say(order, "why." + line.why()))).toList())
                .done();
    }
}
