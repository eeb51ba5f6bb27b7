package org.yishi.cobuilding.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.agreement.MoneyOf;
import org.yishi.cobuilding.agreement.Terms;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;

/** 共建协议书: the very text that both sides sign, without bank data; while it is a draft for those who negotiate it alone. */
@ApplicationScoped
public class AgreementSheet implements Printable {

    @Inject
    private Agreements agreements;
    @Inject
    private PromiseRepository promises;
    @Inject
    private Sides sides;
    @Inject
    private SheetWords words;

    @Override
    public String name() {
        return "cobuilding.agreement";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Agreement agreement = agreements.read(order.id());
        boolean open = agreement.state().isTextPublic();
        String unit = sides.name(agreement.unitId());
        Terms terms = agreement.terms();
        SheetDraft sheet = words.begin(order, agreement.areaId(), agreement.title(), "/cobuilding/agreement/show?id=" + agreement.id())
                .holds(open ? Privacy.PUBLIC : Privacy.PARTIES).number(agreement.number()).subtitle(words.say(order, "agreement.print"));
        if (agreement.assent().digest() != null) {
            sheet.digest(agreement.assent().digest());
        }
        sheet.field(words.say(order, "agreement.parties"), words.say(order, "side.COMMUNITY") + "、" + unit)
                .field(words.say(order, "agreement.term"), order.day(terms.from()) + " – " + order.day(terms.until()));
        List<Promise> all = promises.of(List.of(agreement.id()));
        promised(sheet, order, words.say(order, "side.COMMUNITY"), all.stream().filter(one -> !one.isByUnit()).toList());
        promised(sheet, order, unit, all.stream().filter(Promise::isByUnit).toList());
        clause(sheet, order, "venues", terms.venues());
        clause(sheet, order, "safety", terms.safety());
        clause(sheet, order, "data", terms.data());
        clause(sheet, order, "ending", terms.ending());
        clause(sheet, order, "money", terms.money() == MoneyOf.NONE ? words.say(order, "money.NONE")
                : words.say(order, "money." + terms.money()) + " " + Typed.yuan(terms.cents()) + " " + terms.decision());
        return sheet.signatures(Block.Place.seal(words.say(order, "side.COMMUNITY")), Block.Place.seal(unit)).done();
    }

    private void promised(SheetDraft sheet, PrintOrder order, String side, List<Promise> all) {
        sheet.table(words.say(order, "agreement.promisesOf", side), List.of(Block.Column.text(words.say(order, "promise.what"), 6),
                Block.Column.text(words.say(order, "promise.due"), 3), Block.Column.text(words.say(order, "promise.state"), 2)),
                all.stream().map(one -> List.of(one.text(), order.day(one.dueOn()), words.state(order, one))).toList());
    }

    private void clause(SheetDraft sheet, PrintOrder order, String key, String text) {
        if (!text.isBlank()) {
            sheet.heading(2, words.say(order, "agreement." + key)).paragraph(text);
        }
    }
}
