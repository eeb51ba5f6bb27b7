package org.yishi.representatives.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/**
 * An entry of the contact log (联系群众登记).
 *
 * <p>Its life: it is {@linkplain #logged logged}; the representative answers it, or the station {@linkplain #forward forwards} it to a body, which
 * accepts it or returns it once, replies in its days, and is rated by the resident and by the representative. It is closed with a proof, and may be
 * reopened for a while. Each {@linkplain ContactState state} says where it can go; {@linkplain ContactStep steps} keep every word that was said.
 */
@Entity
@Table(name = "representatives_contact")
public class Contact extends LoggedContact {

    /** How the dossiers of entries begin; the id follows. */
    public static final String DOSSIERS = "representatives/contact/";

    @Embedded
    private ContactHandling handling = new ContactHandling();
    @Column(name = "confirm_due")
    private LocalDate confirmDue;
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;
    @Enumerated(EnumType.STRING)
    private ContactState state;
    @Column(name = "state_on")
    private LocalDate stateOn;
    private LocalDate due;
    @Column(name = "urgent_by")
    private Instant urgentBy;
    private int round;
    @Column(name = "bundle_id")
    private Long bundleId;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Column(name = "reopen_until")
    private LocalDate reopenUntil;
    private String terms;

    protected Contact() {
        // for JPA
    }

    static Contact logged(long areaId, ContactKey key, Long representativeId, long loggedBy, ContactCaller caller, ContactWords words, ContactDays days) {
        Contact contact = new Contact();
        contact.log(areaId, key, representativeId, loggedBy, caller, words, days);
        contact.round = 1;
        contact.state = ContactState.LOGGED;
        contact.stateOn = days.recordedOn();
        return contact;
    }

    /** @param urgentHours hours until the first answer to a danger */
    void dueBy(TermsRule figures, LocalDate forwarding, LocalDate confirming, int urgentHours) {
        terms = figures.text();
        due = forwarding;
        confirmDue = confirming;
        urgentBy = words().isUrgent() ? days().recordedAt().plus(Duration.ofHours(urgentHours)) : null;
    }

    /** A correction moves its days: what turns out to be a danger has its hours from now, what is none has the days it would have had. */
    void dueAgain(LocalDate forwarding, LocalDate confirming, Instant danger) {
        due = forwarding;
        confirmDue = confirming;
        urgentBy = danger;
    }

    /** Whether nobody has worked on it since it was logged. */
    boolean isAsReceived() {
        return state == ContactState.LOGGED && confirmedOn == null;
    }

    void confirm(LocalDate on) {
        if (confirmDue == null || confirmedOn != null) {
            throw new Refusal("representatives.contact.refusal.confirmed");
        }
        confirmedOn = on;
    }

    /** On the spot, which ends the hours of a danger. */
    void answer(LocalDate on, Instant at, LocalDate rating) {
        become(ContactState.ANSWERED, on, rating);
        handling.answered(at);
        urgentBy = null;
    }

    /** @param nextDue null where nothing is due */
    void become(ContactState next, LocalDate on, LocalDate nextDue) {
        if (!state.leadsTo(next)) {
            throw new Refusal("representatives.contact.refusal.state." + state);
        }
        state = next;
        stateOn = on;
        due = nextDue;
    }

    void forward(HandlingBody to, String name, String helpers, LocalDate on, LocalDate accepting, LocalDate replying) {
        handling.forward(to, name, helpers, on, replying);
        become(ContactState.FORWARDED, on, accepting);
    }

    /** @param promised by when it will be done; null unless the reply says so */
    void reply(Verdict said, LocalDate on, Instant at, LocalDate rating, LocalDate promised) {
        handling.reply(said, round, on, promised);
        handling.answered(at);
        become(ContactState.REPLIED, on, rating);
    }

    /** What the reply said will be done is done; whoever has not rated yet gets his days anew, since only now he can tell. */
    void keepPromise(LocalDate on, LocalDate rating) {
        if (promiseDue() == null) {
            throw new Refusal("representatives.contact.refusal.noPromise");
        }
        handling.keepPromise(on);
        due = state == ContactState.REPLIED ? rating : due;
    }

    /** While there is still time: lateness is not wiped out afterwards. */
    void askExtension(String reason, ZonedDateTime now) {
        if (state != ContactState.ACCEPTED) {
            throw new Refusal("representatives.contact.refusal.state." + state);
        }
        if (isOverdueAt(now)) {
            throw new Refusal("representatives.contact.refusal.extendLate", due).at("words");
        }
        handling.askExtension(reason);
    }

    void extend(boolean agreed, LocalDate on, LocalDate later) {
        if (agreed) {
            handling.agreeExtension(on, later);
            become(ContactState.EXTENDED, on, later);
        } else {
            handling.refuseExtension();
        }
    }

    /** By the body that replied in this round; what no body has done yet goes back to the station, which decides who does it. */
    void rework(LocalDate on, LocalDate replying, LocalDate forwarding) {
        if (hasReply()) {
            become(ContactState.REWORK, on, replying);
            handling.redo(replying);
        } else {
            become(ContactState.REOPENED, on, forwarding);
        }
        handling.dropPromise(on);
        round++;
    }

    /** What was answered to the suggestion is known; the entry still waits for its proof. @param again last day to put it forward again */
    void answerSuggestion(LocalDate on, LocalDate again) {
        if (state != ContactState.SUGGESTION || !handling.isSuggestionOpen()) {
            throw new Refusal("representatives.contact.refusal.state." + state);
        }
        handling.suggestionAnswered(on, again);
        due = null;
    }

    /** @param reopening last day on which the resident may ask for it once more */
    void close(LocalDate on, LocalDate reopening) {
        if (promiseDue() != null) {
            throw new Refusal("representatives.contact.refusal.promised", promiseDue());
        }
        become(ContactState.CLOSED, on, null);
        closedOn = on;
        reopenUntil = reopening;
    }

    /** @param asked the day on which the resident asked, which on paper is before today */
    void reopen(LocalDate asked, LocalDate on, LocalDate forwarding) {
        if (closedOn == null) {
            throw new Refusal(state.isRatable() ? "representatives.contact.refusal.notClosed" : "representatives.contact.refusal.stillOpen");
        }
        if (reopenUntil().isBefore(asked)) {
            throw new Refusal("representatives.contact.refusal.reopenLate", terms().reopen(), reopenUntil());
        }
        become(ContactState.REOPENED, on, forwarding);
        handling.dropPromise(on);
        round++;
        closedOn = null;
    }

    void bundle(long bundle, LocalDate on) {
        become(ContactState.TOPIC, on, null);
        bundleId = bundle;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id();
    }

    public ContactHandling handling() {
        return handling;
    }

    /** By when the representative confirms what a clerk logged for him; null where there is nothing to confirm. */
    public LocalDate confirmDue() {
        return confirmedOn == null ? confirmDue : null;
    }

    public ContactState state() {
        return state;
    }

    public LocalDate stateOn() {
        return stateOn;
    }

    /** Since when the body has had it: a rework begins anew. */
    public LocalDate withBodySince() {
        return state == ContactState.REWORK ? stateOn : handling.forwardedOn();
    }

    /** Last day of what comes next; null where nothing is due. */
    public LocalDate due() {
        return due;
    }

    /** By when a danger is answered; null where it is none, was answered, or neither station nor body has it. */
    public Instant urgentBy() {
        return handling.answeredAt() == null && (state.isAtStation() || state.isAtBody()) ? urgentBy : null;
    }

    /** Whether the first reply came in time, a danger's within its hours; null while nothing was forwarded or neither is there yet. */
    public Boolean inTime(ZonedDateTime now) {
        if (urgentBy == null || handling.replyDue() == null) {
            return handling.inTime(now.toLocalDate());
        }
        Instant until = handling.answeredAt() == null ? now.toInstant() : handling.answeredAt();
        return until.isAfter(urgentBy) ? Boolean.FALSE : handling.answeredAt() == null ? null : Boolean.TRUE;
    }

    /** Whether a body has replied since it was taken up, or taken up again. */
    public boolean hasReply() {
        return handling.isRepliedIn(round);
    }

    public int round() {
        return round;
    }

    public Long bundleId() {
        return bundleId;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** Last day on which the resident may ask for it once more; null while it is not closed. */
    public LocalDate reopenUntil() {
        if (closedOn == null) {
            return null;
        }
        // what was closed before it kept the day
        return reopenUntil == null ? closedOn.plusDays(terms().reopen()) : reopenUntil;
    }

    public TermsRule terms() {
        return TermsRule.parse(terms);
    }

    /** The resident let the days to rate go by; the clerk may close it. */
    boolean isLapsedOn(LocalDate today) {
        return state.isRatable() && due != null && due.isBefore(today);
    }

    /** By when the body does what it said will be done (B); null where nothing is to be done any more. */
    public LocalDate promiseDue() {
        return handling.isPromiseOpen() && (state == ContactState.REPLIED || state == ContactState.RATED) ? handling.promisedOn() : null;
    }

    public boolean isPromiseLateOn(LocalDate today) {
        return promiseDue() != null && promiseDue().isBefore(today);
    }

    /** Late is who has to act: the resident's days to rate make nobody late. */
    public boolean isOverdueAt(ZonedDateTime now) {
        if (isPromiseLateOn(now.toLocalDate())) {
            return true;
        }
        boolean late = due != null && due.isBefore(now.toLocalDate()) || urgentBy() != null && now.toInstant().isAfter(urgentBy());
        return late && (state.isAtStation() || state.isAtBody() || state == ContactState.SUGGESTION);
    }
}
