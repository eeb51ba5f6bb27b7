package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds out what the current actor can do about an entry. The acts decide, not this. */
@ApplicationScoped
class Openings {

    @Inject
    private ContactRepository repository;
    @Inject
    private Circle circle;
    @Inject
    private Clock clock;

    Set<Opening> of(Contact contact) {
        Set<Opening> all = EnumSet.noneOf(Opening.class);
        ContactState state = contact.state();
        Circle.Standing standing = circle.in(contact.areaId());
        if (standing.isDeputy(contact)) {
            add(all, Opening.ANSWER, state.leadsTo(ContactState.ANSWERED));
            add(all, Opening.CONFIRM, contact.confirmDue() != null && standing.isTold(contact));
            add(all, Opening.SUGGEST, state.leadsTo(ContactState.SUGGESTION) && (state != ContactState.SUGGESTION || maySuggestAgain(contact)));
            add(all, Opening.SUGGESTION_ANSWERED, state == ContactState.SUGGESTION && contact.handling().isSuggestionOpen());
            add(all, Opening.RATE, contact.hasReply() && repository.rating(contact, Side.DEPUTY).isEmpty());
        }
        add(all, Opening.REFUSE, standing.isOfStation(contact) && state.leadsTo(ContactState.NOT_ACCEPTED));
        if (standing.handles()) {
            add(all, Opening.FORWARD, state.leadsTo(ContactState.FORWARDED));
            add(all, Opening.BRING, state.leadsTo(ContactState.TOPIC));
            add(all, Opening.CLOSE, state.leadsTo(ContactState.CLOSED) && state != ContactState.RATED
                    && contact.promiseDue() == null && !(state.isRatable() && contact.due() != null && !contact.due().isBefore(LocalDate.now(clock))));
        }
        add(all, Opening.SLIP, standing.handles() && contact.isSlipWaiting());
        add(all, Opening.REVEAL, standing.handles() && !circle.seesCaller(contact, standing.part(contact).orElse(Circle.Part.BODY)));
        if (standing.isOfBody(contact)) {
            ContactHandling handling = contact.handling();
            add(all, Opening.ACCEPT, state == ContactState.FORWARDED);
            add(all, Opening.GIVE_BACK, state == ContactState.FORWARDED && !handling.isReturned() && !contact.isOverdueAt(standing.now()));
            add(all, Opening.ASK_EXTENSION, state == ContactState.ACCEPTED && !handling.isExtended() && handling.extensionAsked().isEmpty()
                    && !contact.isOverdueAt(standing.now()));
            add(all, Opening.REPLY, state.leadsTo(ContactState.REPLIED));
            add(all, Opening.KEEP, contact.promiseDue() != null);
        }
        if (standing.leads()) {
            add(all, Opening.EXTEND, state == ContactState.ACCEPTED && !contact.handling().extensionAsked().isEmpty());
            add(all, Opening.CLOSE_RATED, state == ContactState.RATED && contact.promiseDue() == null);
            add(all, Opening.REWORK, state.leadsTo(ContactState.REWORK));
        }
        return all;
    }

    private boolean maySuggestAgain(Contact contact) {
        LocalDate until = contact.handling().suggestionAgainUntil();
        return !contact.handling().isSuggestionOpen() && (until == null || !until.isBefore(LocalDate.now(clock)));
    }

    /** What whoever told it can do. */
    Set<Opening> ofResident(Contact contact) {
        Set<Opening> all = EnumSet.noneOf(Opening.class);
        add(all, Opening.GRADE, contact.state().isRatable());
        add(all, Opening.REOPEN, contact.closedOn() != null && !contact.reopenUntil().isBefore(LocalDate.now(clock)));
        return all;
    }

    private static void add(Set<Opening> all, Opening one, boolean open) {
        if (open) {
            all.add(one);
        }
    }
}
