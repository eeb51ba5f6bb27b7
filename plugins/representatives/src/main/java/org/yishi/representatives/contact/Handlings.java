package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.setting.Settings;
import org.yishi.representatives.word.Typed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What becomes of an entry, from the answer on the spot to the proof with which it is closed. */
@ApplicationScoped
public class Handlings {

    /** Characters of a reason that says something. */
    private static final int LEAST_REASON = 10;

    @Inject
    private ContactRepository repository;
    @Inject
    private Circle circle;
    @Inject
    private Steps steps;
    @Inject
    private Telling telling;
    @Inject
    private Ties ties;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** The representative answered on the spot. */
    @Guarded("representatives.answer")
    public void answer(@Of(Contact.class) long id, String words) {
        Contact contact = repository.get(id);
        circle.requireDeputy(contact);
        contact.answer(today(), Instant.now(clock), contact.terms().rating(today(), calendar.days()));
        step(contact, ContactStep.Kind.ANSWERED, "", Typed.needed(words, 2000, "words"));
    }

    /** It belongs to a court, an arbitration, an appeal or the petition system (信访): the resident is told the proper way. */
    @Guarded("representatives.refuse")
    public void refuse(@Of(Contact.class) long id, ProperWay way, String words) {
        Contact contact = repository.get(id);
        circle.requireStation(contact, "representatives.refuse");
        if (way == null) {
            throw new Refusal("representatives.contact.refusal.way").at("way");
        }
        contact.become(ContactState.NOT_ACCEPTED, today(), null);
        step(contact, ContactStep.Kind.NOT_ACCEPTED, way.name(), Typed.needed(words, 2000, "words"));
    }

    @Guarded("representatives.handle")
    public void forward(@Of(Contact.class) long id, HandlingBody body, String name, String helpers, String words) {
        Contact contact = repository.get(id);
        if (body == null) {
            throw new Refusal("representatives.contact.refusal.body").at("body");
        }
        TermsRule terms = contact.terms();
        contact.forward(body, name, helpers, today(), terms.accepting(today(), contact.words().isUrgent(), calendar.days()),
                replying(contact, today()));
        step(contact, ContactStep.Kind.FORWARDED, name, Typed.needed(words, 2000, "words"));
    }

    /** The body takes it on and says who can be asked. */
    @Guarded("representatives.take")
    public void accept(@Of(Contact.class) long id, String who, LocalDate planned) {
        Contact contact = ofBody(id);
        if (planned == null || planned.isBefore(today())) {
            throw new Refusal("representatives.contact.refusal.planned").at("planned");
        }
        contact.become(ContactState.ACCEPTED, today(), contact.handling().roundDue());
        step(contact, ContactStep.Kind.ACCEPTED, Typed.needed(who, 120, "who"), planned.toString());
    }

    /** The body is not competent, which it may say once and in its days to take it on or return it. */
    @Guarded("representatives.take")
    public void giveBack(@Of(Contact.class) long id, String reason) {
        Contact contact = ofBody(id);
        if (contact.state() == ContactState.FORWARDED && contact.due().isBefore(today())) {
            throw new Refusal("representatives.contact.refusal.returnLate", contact.due()).at("returnWords");
        }
        String name = contact.handling().bodyName();
        contact.handling().giveBack(today());
        contact.become(ContactState.RETURNED, today(), contact.terms().forwarding(today(), contact.words().isUrgent(), calendar.days()));
        step(contact, ContactStep.Kind.RETURNED, name, Typed.needed(reason, 2000, "words"));
    }

    @Guarded("representatives.take")
    public void askExtension(@Of(Contact.class) long id, String reason) {
        Contact contact = ofBody(id);
        contact.askExtension(reason, ZonedDateTime.now(clock));
        step(contact, ContactStep.Kind.EXTENSION_ASKED, "", reason);
    }

    /** The station's head agrees to more time, or does not. */
    @Guarded("representatives.lead")
    public void extend(@Of(Contact.class) long id, boolean agreed) {
        Contact contact = repository.get(id);
        contact.extend(agreed, today(), contact.due() == null ? null : contact.terms().extending(contact.due(), calendar.days()));
        step(contact, agreed ? ContactStep.Kind.EXTENDED : ContactStep.Kind.EXTENSION_REFUSED, "", "");
    }

    /**
     * What is done (A), will be done by a day (B), or cannot be done and why (C).
     *
     * @param promised by when it will be done, for B alone
     * @param signer   head of the body, who signs a reply after a rework; otherwise empty
     */
    @Guarded("representatives.take")
    public void reply(@Of(Contact.class) long id, Verdict verdict, LocalDate promised, String words, String signer) {
        Contact contact = ofBody(id);
        LocalDate until = verdict == Verdict.PLANNED ? promised(contact, promised) : null;
        String signed = contact.state() == ContactState.REWORK ? Typed.needed(signer, 120, "signer") : "";
        contact.reply(verdict, today(), Instant.now(clock), contact.terms().rating(today(), calendar.days()), until);
        step(contact, ContactStep.Kind.REPLIED, signed, Typed.needed(words, 2000, "words"));
    }

    /** Not today, when it would be done already, and not at some time. */
    private LocalDate promised(Contact contact, LocalDate promised) {
        LocalDate first = DeadlineRule.workdays(1).due(today(), calendar.days());
        LocalDate last = today().plusMonths(settings.number("representatives.promiseMonths", contact.areaId()));
        if (promised == null || promised.isBefore(first) || promised.isAfter(last)) {
            throw new Refusal("representatives.contact.refusal.promise", first, last).at("promised");
        }
        return promised;
    }

    /** What the reply said will be done is done. @param words how it can be seen */
    @Guarded("representatives.take")
    public void keepPromise(@Of(Contact.class) long id, String words) {
        Contact contact = ofBody(id);
        contact.keepPromise(today(), contact.terms().rating(today(), calendar.days()));
        step(contact, ContactStep.Kind.KEPT, "", Typed.needed(words, 2000, "keptWords"));
    }

    /**
     * Once more, because somebody was not satisfied. The head of the body that replied signs what comes of it; what was answered on the spot goes back
     * to the station.
     */
    @Guarded("representatives.lead")
    public void rework(@Of(Contact.class) long id, String reason) {
        Contact contact = repository.get(id);
        contact.rework(today(), contact.terms().replying(today(), calendar.days()), forwarding(contact));
        step(contact, ContactStep.Kind.REWORK, contact.state() == ContactState.REWORK ? contact.handling().bodyName() : "",
                Typed.needed(reason, 2000, "words"));
    }

    /**
     * A formal suggestion or proposal (建议、批评和意见，提案，提议) through the body's own system. Where the answer to it does not satisfy the
     * representative, he puts it forward again in the months that the law gives him.
     *
     * @param title    as it is put forward; public where that body publishes it
     * @param why      why the answer does not satisfy; needed where there was one
     */
    @Guarded("representatives.answer")
    public void suggest(@Of(Contact.class) long id, String number, String title, boolean isPublic, boolean hard, String why) {
        Contact contact = repository.get(id);
        circle.requireDeputy(contact);
        boolean again = contact.state() == ContactState.SUGGESTION;
        if (again) {
            contact.handling().requireAgain(today());
        }
        contact.handling().suggest(number, title, isPublic);
        contact.become(ContactState.SUGGESTION, today(), contact.terms().suggesting(today(), hard, calendar.days()));
        step(contact, again ? ContactStep.Kind.SUGGESTED_AGAIN : ContactStep.Kind.SUGGESTION, number, again ? Typed.needed(why, 2000, "againWords") : "");
    }

    /** What came back to the suggestion; the representative hears it first. */
    @Guarded("representatives.answer")
    public void suggestionAnswered(@Of(Contact.class) long id, String words) {
        Contact contact = repository.get(id);
        circle.requireDeputy(contact);
        answerSuggestion(contact, words, "suggestionWords");
    }

    private void answerSuggestion(Contact contact, String words, String field) {
        String said = Typed.needed(words, 2000, field);
        int months = settings.number("representatives.againMonths", contact.areaId());
        contact.answerSuggestion(today(), new DeadlineRule(months, DeadlineRule.Unit.MONTHS, contact.terms().rollover()).due(today(), calendar.days()));
        step(contact, ContactStep.Kind.SUGGESTION_ANSWERED, contact.handling().suggestion(), said);
    }

    /**
     * What the resident did not rate. Once he did it is the head's, however he rated, so that the clerk cannot tell from it how.
     *
     * @param proof  how it was seen that it is done: a visit, a photo, a call to the resident
     * @param answer what was answered to a suggestion; empty where the representative entered that, or it became none
     */
    @Guarded("representatives.handle")
    public void close(@Of(Contact.class) long id, String proof, String answer) {
        Contact contact = repository.get(id);
        if (contact.state() == ContactState.RATED) {
            throw new Refusal("representatives.contact.refusal.rated");
        }
        if (contact.state().isRatable() && contact.due() != null && !contact.due().isBefore(today())) {
            throw new Refusal("representatives.contact.refusal.ratingRuns", contact.due());
        }
        if (contact.state() == ContactState.TOPIC && ties.leading(List.of(ContactBundle.DOSSIERS + contact.bundleId())).isEmpty()) {
            throw new Refusal("representatives.contact.refusal.leadsNowhere");
        }
        if (contact.state() == ContactState.SUGGESTION && contact.handling().isSuggestionOpen()) {
            answerSuggestion(contact, answer, "closingWords");
        }
        close(contact);
        step(contact, ContactStep.Kind.CLOSED, "", Typed.needed(proof, 2000, "words"));
    }

    /**
     * The head has read how the resident rated. Against a resident who is not satisfied a word is no reason: he reads it, and may ask for the matter
     * once more.
     *
     * @param reason why nothing more is done; where the resident is satisfied, how it was seen that it is done
     */
    @Guarded("representatives.lead")
    public void closeRated(@Of(Contact.class) long id, String reason) {
        Contact contact = repository.get(id);
        if (contact.state() != ContactState.RATED) {
            throw new Refusal("representatives.contact.refusal.state." + contact.state());
        }
        String words = Typed.needed(reason, 2000, "endWords");
        boolean against = repository.rating(contact, Side.RESIDENT).filter(one -> one.grade() == Grade.DISSATISFIED).isPresent();
        if (against && words.length() < LEAST_REASON) {
            throw new Refusal("representatives.contact.refusal.reason", LEAST_REASON).at("endWords");
        }
        close(contact);
        step(contact, ContactStep.Kind.CLOSED, "", words);
    }

    /** The resident is not content with how it ended. @param asked the day on which he says so, or wrote it on paper */
    @Guarded("representatives.reopen")
    public void reopen(@Of(Contact.class) long id, String words, LocalDate asked) {
        Contact contact = repository.get(id);
        circle.requireResident(contact, "representatives.reopen");
        reopen(contact, words, asked);
    }

    /** A signed sheet of somebody who is in no register. */
    @Guarded("representatives.handle")
    public void reopenOnPaper(@Of(Contact.class) long id, String words, LocalDate asked) {
        Contact contact = repository.get(id);
        if (contact.caller().personId() != null) {
            throw new Refusal("representatives.contact.refusal.ownAccount");
        }
        reopen(contact, words, asked);
    }

    void reopen(Contact contact, String words, LocalDate asked) {
        contact.reopen(asked, today(), forwarding(contact));
        step(contact, ContactStep.Kind.REOPENED, "", Typed.needed(words, 2000, "words"));
    }

    private void close(Contact contact) {
        contact.close(today(), contact.terms().reopening(today(), calendar.days()));
    }

    /** By when the station decides what becomes of it, from today. */
    private LocalDate forwarding(Contact contact) {
        return contact.terms().forwarding(today(), contact.words().isUrgent(), calendar.days());
    }

    /** A danger is answered within its hours, everything else within its working days. */
    private LocalDate replying(Contact contact, LocalDate forwarded) {
        return contact.urgentBy() == null ? contact.terms().replying(forwarded, calendar.days()) : LocalDate.ofInstant(contact.urgentBy(), clock.getZone());
    }

    private Contact ofBody(long id) {
        Contact contact = repository.get(id);
        circle.requireBody(contact);
        return contact;
    }

    private void step(Contact contact, ContactStep.Kind kind, String body, String words) {
        steps.write(contact, kind, body, words);
        telling.went(contact, kind);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
