package org.yishi.decisions.print;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.decisions.completion.Completion;
import org.yishi.decisions.contract.Contract;
import org.yishi.decisions.matter.Yuan;
import org.yishi.decisions.reading.Money;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;

/** Writes contracts, payments, changes and the final account into the file of a matter. */
final class MoneyWriter {

    private final SheetDraft sheet;
    private final PrintOrder order;
    private final SheetWords words;

    MoneyWriter(SheetDraft sheet, PrintOrder order, SheetWords words) {
        this.sheet = sheet;
        this.order = order;
        this.words = words;
    }

    void write(Money money) {
        if (!money.isThere()) {
            return;
        }
        sheet.heading(2, say("read.money"));
        money.bars().forEach(bar -> sheet.field(say("read.money." + bar.key()), words.yuan(order, bar.cents())));
        if (!money.contracts().isEmpty()) {
            sheet.table(say("read.contracts"), List.of(Column.text(say("print.supplier"), 4), Column.text(say("print.purpose"), 5),
                    Column.text(say("print.procurement"), 3), Column.text(say("print.signed"), 4), Column.number(say("print.yuan"), 4)),
                    money.contracts().stream().map(one -> List.of(one.supplier() + (one.isAhead() ? "\n〔" + say("read.ahead") + "〕" : ""),
                            one.purpose(), one.procurement(), order.day(one.signedOn()), Yuan.text(one.amountCents()))).toList());
        }
        payments(money);
        if (!money.changes().isEmpty()) {
            sheet.table(say("read.changes"), List.of(Column.text(say("matter.record.day"), 4), Column.text(say("print.change"), 6),
                    Column.text(say("print.reason"), 6), Column.number(say("print.yuan"), 4)), money.changes().stream().map(one -> List.of(
                            order.day(one.foundOn()), one.body() + (one.isBeyondLimit() ? "\n〔" + say("read.beyond") + "〕" : ""), one.reason(),
                            Yuan.text(one.deltaCents()))).toList());
        }
        if (money.completion() != null) {
            completion(money.completion());
        }
    }

    private void payments(Money money) {
        Map<Long, String> suppliers = money.contracts().stream().collect(Collectors.toMap(Contract::id, Contract::supplier));
        if (!money.payments().isEmpty()) {
            sheet.table(say("read.payments"), List.of(Column.text(say("matter.record.day"), 4), Column.text(say("print.supplier"), 5),
                    Column.text(say("print.purpose"), 6), Column.number(say("print.yuan"), 4)), money.payments().stream().map(one -> List.of(
                            order.day(one.paidOn()), suppliers.getOrDefault(one.contractId(), ""), one.purpose(),
                            Yuan.text(one.amountCents()))).toList());
        }
    }

    private void completion(Completion one) {
        sheet.heading(2, say("read.completion")).field(say("read.completion.days"), say("read.fromTo", order.day(one.begunOn()),
                order.day(one.finishedOn()))).field(say("read.completion.done"), one.done())
                .field(say("read.completion.acceptance"), one.acceptance()).field(say("read.completion.by"), one.acceptedBy())
                .field(say("read.completion.differences"), one.differences())
                .field(say("read.money.final"), words.yuan(order, one.finalCents()));
    }

    private String say(String key, Object... arguments) {
        return words.say(order, key, arguments);
    }
}
