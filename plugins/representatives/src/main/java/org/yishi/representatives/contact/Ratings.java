package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How satisfied the resident and the representative are, each separately. The ledger says that somebody rated, never how. */
@ApplicationScoped
public class Ratings {

    /** After which the resident is asked. */
    private static final Set<ContactStep.Kind> ASKED = Set.of(ContactStep.Kind.ANSWERED, ContactStep.Kind.REPLIED, ContactStep.Kind.KEPT);

    @Inject
    private ContactRepository repository;
    @Inject
    private Circle circle;
    @Inject
    private Telling telling;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** By the resident's own account, or his signed sheet where he is in the register. @param said the day on which he says so, or signed it */
    @Guarded("representatives.rate")
    public void rate(@Of(Contact.class) long id, Grade grade, String words, RatingChannel channel, LocalDate said) {
        Contact contact = repository.get(id);
        circle.requireResident(contact, "representatives.rate");
        resident(contact, grade, channel, words, said);
    }

    /** A signed sheet of somebody who is in no register; a second worker confirmed what stands on it. */
    @Guarded("representatives.handle")
    public void rateOnPaper(@Of(Contact.class) long id, Grade grade, String words, LocalDate said) {
        Contact contact = repository.get(id);
        if (contact.caller().personId() != null) {
            throw new Refusal("representatives.contact.refusal.ownAccount");
        }
        resident(contact, grade, RatingChannel.PAPER, words, said);
    }

    void resident(Contact contact, Grade grade, RatingChannel channel, String words, LocalDate said) {
        if (!contact.state().isRatable() && !isSignedInTime(contact, said)) {
            throw new Refusal("representatives.contact.refusal.notRatable");
        }
        keep(contact, Side.RESIDENT, grade, channel, words);
        if (contact.state().isRatable()) {
            contact.become(ContactState.RATED, LocalDate.now(clock), null);
        }
        act.unnamed().fact("state", contact.state());
        telling.rated(contact);
    }

    /** Whether it was closed since nobody rated, while the sheet was signed in the days to rate: it counts, and stays closed. */
    private boolean isSignedInTime(Contact contact, LocalDate said) {
        return contact.state() == ContactState.CLOSED && repository.steps(contact.id()).stream()
                .filter(step -> step.round() == contact.round() && step.due() != null && ASKED.contains(step.kind()))
                .anyMatch(step -> !said.isBefore(step.takenOn()) && !said.isAfter(step.due()));
    }

    /** The representative's own opinion; the resident's stays open. */
    @Guarded("representatives.answer")
    public void rateAsDeputy(@Of(Contact.class) long id, Grade grade, String words) {
        Contact contact = repository.get(id);
        circle.requireDeputy(contact);
        if (!contact.hasReply()) {
            throw new Refusal("representatives.contact.refusal.notRatable");
        }
        keep(contact, Side.DEPUTY, grade, RatingChannel.ACCOUNT, words);
    }

    private void keep(Contact contact, Side side, Grade grade, RatingChannel channel, String words) {
        if (repository.rating(contact, side).isPresent()) {
            throw new Refusal("representatives.contact.refusal.ratedOnce");
        }
        repository.add(ContactRating.given(contact, side, grade, channel, words, LocalDate.now(clock), Instant.now(clock)));
        act.fact("rated", side).fact("round", contact.round());
    }
}
