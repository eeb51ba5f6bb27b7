package org.yishi.representatives.print;

import java.util.List;

import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.representatives.contact.ContactSheet;
import org.yishi.representatives.contact.ContactStep;
import org.yishi.representatives.contact.Contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 联系群众登记表: what was told and everything that was done. */
@ApplicationScoped
public class ContactRecord implements Printable {

    @Inject
    private Contacts contacts;
    @Inject
    private PrintWords words;

    @Override
    public String name() {
        return "representatives.sheet";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        ContactSheet sheet = contacts.sheet(order.id());
        SheetDraft draft = words.told(words.begin(sheet, "sheet.print", order), sheet, order);
        draft.table(words.say(order, "contact.steps"), List.of(Column.text(words.say(order, "mydata.field.day"), 4),
                Column.text(words.say(order, "mydata.field.state"), 4), Column.text(words.say(order, "mydata.field.matter"), 12)), sheet.steps().stream()
                .map(step -> List.of(order.day(step.takenOn()), words.say(order, "contact.step." + step.kind()), words(step, order))).toList());
        return draft.signatures(Place.signature(words.say(order, "print.sign.deputy")), Place.signature(words.say(order, "print.sign.station"))).done();
    }

    private String words(ContactStep step, PrintOrder order) {
        return step.getPlanned() == null ? step.words() : words.say(order, "contact.plannedFor", step.getPlanned());
    }
}
