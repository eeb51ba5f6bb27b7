package org.yishi.representatives.print;

import java.time.Clock;
import java.time.Instant;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.ContactCaller;
import org.yishi.representatives.contact.ContactSheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the printed documents of this plugin have in common, in the words of its pages. */
@ApplicationScoped
class PrintWords {

    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    /** @param key below {@code representatives} */
    String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), "representatives." + key, arguments);
    }

    /** Begins a sheet about an entry; it is for its parties. */
    SheetDraft begin(ContactSheet sheet, String title, PrintOrder order) {
        Contact contact = sheet.contact();
        return Sheet.draft(SheetKind.DOCUMENT, contact.areaId(), say(order, title), order).number(contact.number())
                .address("/representatives/contact/show?id=" + contact.id()).asOf(Instant.now(clock)).holds(Privacy.PARTIES);
    }

    SheetDraft begin(SheetKind kind, long areaId, String title, String address, PrintOrder order) {
        return Sheet.draft(kind, areaId, title, order).address(address).asOf(Instant.now(clock));
    }

    /** What was said, and by whom where the reader may know. */
    SheetDraft told(SheetDraft draft, ContactSheet sheet, PrintOrder order) {
        Contact contact = sheet.contact();
        draft.field(say(order, "contact.log.heldOn"), order.day(contact.days().heldOn()))
                .field(say(order, "contact.log.kind"), say(order, "contact.kind." + contact.words().kind()))
                .field(say(order, "contact.log.category"), say(order, "category." + contact.words().category()))
                .field(say(order, "contact.log.place"), contact.words().place())
                .field(say(order, "contact.handle.caller"), sheet.isCallerHidden()
                        ? say(order, "contact.handle.hidden") : caller(sheet.caller(), order));
        return draft.heading(1, say(order, "contact.matter")).paragraph(contact.words().matter()).heading(1, say(order, "contact.wish"))
                .paragraph(contact.words().wish());
    }

    /** Also who left a telephone number and no name. */
    private String caller(ContactCaller caller, PrintOrder order) {
        String nameless = caller.personId() == null ? "contact.handle.anonymous" : "contact.handle.account";
        String name = caller.name().isEmpty() ? say(order, nameless) : caller.name();
        return (name + " " + caller.reach()).strip();
    }
}
