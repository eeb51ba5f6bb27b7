package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes a step with its words into the log, and that it happened into the ledger; the ledger holds no word of it. */
@ApplicationScoped
class Steps {

    @Inject
    private ContactRepository repository;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    void write(Contact contact, ContactStep.Kind kind, String body, String words) {
        repository.add(ContactStep.of(contact, kind, current.get().personId(), body, words, LocalDate.now(clock), Instant.now(clock)));
        act.fact("step", kind).fact("round", contact.round()).fact("state", contact.state());
        if (contact.due() != null) {
            act.fact("due", contact.due());
        }
        if (contact.caller().personId() != null) {
            act.concerning(contact.caller().personId());
        }
    }
}
