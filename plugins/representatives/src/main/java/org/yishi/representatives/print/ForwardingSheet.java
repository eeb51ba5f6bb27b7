package org.yishi.representatives.print;

import java.time.Clock;
import java.time.LocalDateTime;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.ContactHandling;
import org.yishi.representatives.contact.ContactSheet;
import org.yishi.representatives.contact.ContactStep;
import org.yishi.representatives.contact.Contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 转办单: to whom an entry was passed on, why, and by when a reply is due. */
@ApplicationScoped
public class ForwardingSheet implements Printable {

    @Inject
    private Contacts contacts;
    @Inject
    private PrintWords words;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "representatives.forward";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        ContactSheet sheet = contacts.sheet(order.id());
        ContactHandling handling = sheet.contact().handling();
        ContactStep forwarded = sheet.last(ContactStep.Kind.FORWARDED).orElseThrow(() -> new NotFound("forwarding of " + order.id()));
        if (handling.body() == null) {
            throw new NotFound("body of " + order.id());
        }
        SheetDraft draft = words.begin(sheet, "forward.print", order);
        if (sheet.contact().words().isUrgent()) {
            draft.paragraph(urgent(sheet.contact(), order), Tone.BOXED);
        }
        draft.field(words.say(order, "print.to"), words.say(order, "body." + handling.body()) + " " + handling.bodyName())
                .field(words.say(order, "print.helpers"), handling.helpers())
                .field(words.say(order, "print.deadline"), order.day(handling.roundDue()))
                .field(words.say(order, "contact.step.FORWARDED"), order.day(forwarded.takenOn()));
        words.told(draft, sheet, order).heading(1, words.say(order, "contact.handle.forwardWords")).paragraph(forwarded.words());
        return draft.signatures(Place.seal(words.say(order, "print.sign.station")), Place.signature(words.say(order, "print.sign.body"))).done();
    }

    private String urgent(Contact contact, PrintOrder order) {
        return contact.urgentBy() == null ? words.say(order, "contact.urgent")
                : words.say(order, "contact.urgentBy", order.moment(LocalDateTime.ofInstant(contact.urgentBy(), clock.getZone())));
    }
}
