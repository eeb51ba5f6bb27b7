package org.yishi.representatives.contact;

import java.time.LocalDate;
import java.util.Set;

import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.message.TextKey;
import org.yishi.portal.people.Role;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells those concerned by number alone; what was said stays where it is. */
@ApplicationScoped
class Telling {

    private static final Set<ContactStep.Kind> FOR_BODY = Set.of(ContactStep.Kind.FORWARDED, ContactStep.Kind.REWORK, ContactStep.Kind.EXTENDED,
            ContactStep.Kind.EXTENSION_REFUSED, ContactStep.Kind.NOTED);
    private static final Set<ContactStep.Kind> FOR_CLERK = Set.of(ContactStep.Kind.RETURNED, ContactStep.Kind.REWORK, ContactStep.Kind.REOPENED);

    @Inject
    private Messages messages;
    @Inject
    private RepresentativeRepository representatives;

    void logged(Contact contact) {
        clerk(contact);
        deputy(contact, ContactStep.Kind.LOGGED);
    }

    /** After each step: the resident hears of all of them, everybody else of what he has to act on. */
    void went(Contact contact, ContactStep.Kind kind) {
        if (contact.caller().personId() != null) {
            messages.tell(Message.about("representatives.contactChanged", contact.areaId(), contact.dossier(),
                    Audience.person(contact.caller().personId()), "/representatives/contact/own?id=" + contact.id(), contact.number(),
                    new TextKey("representatives.contact.step." + kind)));
        }
        if (FOR_BODY.contains(kind) && contact.state().isAtBody()) {
            waits(contact, contact.handling().body().desk().toArray(Role[]::new));
        }
        if (FOR_CLERK.contains(kind) && contact.state().isAtStation()) {
            clerk(contact);
        }
        if (kind == ContactStep.Kind.CORRECTED || kind == ContactStep.Kind.NOTED && !contact.state().isAtBody()) {
            clerk(contact);
        }
        if (kind == ContactStep.Kind.EXTENSION_ASKED) {
            waits(contact, Role.PARTY_ORGANISATION_MEMBER);
        }
        if (kind == ContactStep.Kind.REPLIED) {
            deputy(contact, kind);
        }
    }

    /** That somebody rated, to the head and the representative, who may see how. */
    void rated(Contact contact) {
        waits(contact, Role.PARTY_ORGANISATION_MEMBER);
        deputy(contact, ContactStep.Kind.REPLIED);
    }

    /** @param roles whose turn it is now that it is late */
    void late(Contact contact, LocalDate due, Role... roles) {
        messages.tell(Message.about("representatives.contactLate", contact.areaId(), contact.dossier(), Audience.holders(contact.areaId(), roles),
                page(contact), contact.number(), due).due(due));
    }

    /** To the body that said it will be done: the day comes near. */
    void promised(Contact contact) {
        messages.tell(Message.about("representatives.contactPromised", contact.areaId(), contact.dossier(),
                Audience.holders(contact.areaId(), contact.handling().body().desk().toArray(Role[]::new)), page(contact), contact.number(), contact.promiseDue())
                .due(contact.promiseDue()));
    }

    private void clerk(Contact contact) {
        waits(contact, Role.COMMITTEE_WORKER);
    }

    private void waits(Contact contact, Role... roles) {
        Message message = Message.about("representatives.contactWaits", contact.areaId(), contact.dossier(), Audience.holders(contact.areaId(), roles),
                page(contact), contact.number());
        messages.tell(contact.due() == null ? message : message.due(contact.due()));
    }

    private void deputy(Contact contact, ContactStep.Kind kind) {
        if (contact.representativeId() != null) {
            representatives.find(contact.representativeId()).map(Representative::personId).filter(person -> person != contact.loggedBy() || kind
                    == ContactStep.Kind.REPLIED).ifPresent(person -> messages.tell(Message.about("representatives.contactForDeputy", contact.areaId(),
                    contact.dossier(), Audience.person(person), page(contact), contact.number(), new TextKey("representatives.contact.step." + kind))));
        }
    }

    private static String page(Contact contact) {
        return "/representatives/contact/handle?id=" + contact.id();
    }
}
