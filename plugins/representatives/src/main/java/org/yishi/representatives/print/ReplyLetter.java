package org.yishi.representatives.print;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.representatives.contact.ContactHandling;
import org.yishi.representatives.contact.ContactSheet;
import org.yishi.representatives.contact.ContactStep;
import org.yishi.representatives.contact.Contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 答复函: the reply as the resident gets it. */
@ApplicationScoped
public class ReplyLetter implements Printable {

    @Inject
    private Contacts contacts;
    @Inject
    private PrintWords words;

    @Override
    public String name() {
        return "representatives.reply";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        ContactSheet sheet = contacts.sheet(order.id());
        ContactStep reply = sheet.last(ContactStep.Kind.REPLIED).orElseThrow(() -> new NotFound("reply to " + order.id()));
        ContactHandling handling = sheet.contact().handling();
        return words.begin(sheet, "reply.print", order).paragraph(words.say(order, "print.greeting"))
                .heading(1, words.say(order, "contact.matter")).paragraph(sheet.contact().words().matter())
                .heading(1, words.say(order, "verdict." + handling.verdict())).paragraph(reply.words())
                .paragraph(words.say(order, "print.howRate"), Tone.NOTE)
                .field(words.say(order, "contact.handle.promised"), handling.promisedOn() == null ? "—" : order.day(handling.promisedOn()))
                .field(words.say(order, "mydata.field.day"), order.day(reply.takenOn())).field(words.say(order, "print.sign.head"), reply.body())
                .signatures(Place.seal(words.say(order, "body." + handling.repliedBody()) + " " + handling.repliedName())).done();
    }
}
