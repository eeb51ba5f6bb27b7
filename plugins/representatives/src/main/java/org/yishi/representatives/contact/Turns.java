package org.yishi.representatives.contact;

import java.time.ZonedDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Whose turn it is, and what he has to do, named as the texts of the to-do list are. */
@ApplicationScoped
class Turns {

    Optional<String> of(Contact contact, Circle.Standing standing) {
        if (contact.confirmDue() != null && standing.isTold(contact)) {
            return Optional.of("confirm");
        }
        if (contact.state() == ContactState.SUGGESTION && contact.handling().isSuggestionOpen() && standing.isDeputy(contact)) {
            return Optional.of("suggestion");
        }
        String task = standing.handles() ? ofClerk(contact, standing.now()) : null;
        task = task == null && standing.isOfBody(contact) ? ofBody(contact) : task;
        task = task == null && standing.leads() ? ofHead(contact, standing.now()) : task;
        return Optional.ofNullable(task == null && standing.part(contact).filter(part -> part == Circle.Part.SUPERVISOR).isPresent() ? "overdue" : task);
    }

    private static String ofClerk(Contact contact, ZonedDateTime now) {
        boolean isAnswered = contact.state() == ContactState.NOT_ACCEPTED
                || contact.state() == ContactState.SUGGESTION && !contact.handling().isSuggestionOpen();
        return contact.state().isAtStation() ? "decide" : contact.state() == ContactState.TOPIC ? "topic"
                : isAnswered || contact.isLapsedOn(now.toLocalDate()) && contact.promiseDue() == null ? "close" : null;
    }

    private static String ofBody(Contact contact) {
        return contact.state() == ContactState.FORWARDED ? "accept" : contact.state().isAtBody() ? "reply" : contact.promiseDue() != null ? "keep" : null;
    }

    private static String ofHead(Contact contact, ZonedDateTime now) {
        return !contact.handling().extensionAsked().isEmpty() ? "extend" : contact.state() == ContactState.RATED ? "rated"
                : contact.isOverdueAt(now) ? "overdue" : null;
    }
}
