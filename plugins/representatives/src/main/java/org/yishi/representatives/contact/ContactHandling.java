package org.yishi.representatives.contact;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.access.Refusal;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who works on it and how far they are. Statistics look at the first reply and at the forwarding that led to it; what a body returned in its
 * days, and what comes after the first reply, changes neither.
 */
@Embeddable
public class ContactHandling {

    @Enumerated(EnumType.STRING)
    private HandlingBody body;
    @Column(name = "body_name")
    private String bodyName = "";
    private String helpers = "";
    private boolean returned;
    @Column(name = "extension_asked")
    private String extensionAsked = "";
    private boolean extended;
    @Column(name = "forwarded_on")
    private LocalDate forwardedOn;
    @Column(name = "first_forwarded_on")
    private LocalDate firstForwardedOn;
    @Column(name = "first_due")
    private LocalDate firstDue;
    @Column(name = "round_due")
    private LocalDate roundDue;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "replied_on")
    private LocalDate repliedOn;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    @Column(name = "verdict_round")
    private int verdictRound;
    @Enumerated(EnumType.STRING)
    @Column(name = "replied_body")
    private HandlingBody repliedBody;
    @Column(name = "replied_name")
    private String repliedName = "";
    @Column(name = "promised_on")
    private LocalDate promisedOn;
    @Column(name = "promise_kept_on")
    private LocalDate promiseKeptOn;
    @Column(name = "promise_broken")
    private boolean promiseBroken;
    private String suggestion = "";
    @Column(name = "suggestion_title")
    private String suggestionTitle = "";
    @Column(name = "suggestion_public")
    private boolean suggestionPublic;
    @Column(name = "suggestion_again_until")
    private LocalDate suggestionAgainUntil;
    @Column(name = "suggestion_answered_on")
    private LocalDate suggestionAnsweredOn;

    void forward(HandlingBody to, String name, String others, LocalDate on, LocalDate due) {
        body = to;
        bodyName = Typed.within(name, 120, "bodyName");
        helpers = Typed.within(others, 200, "helpers");
        if (to == HandlingBody.OTHER && bodyName.isEmpty()) {
            throw new Refusal("representatives.contact.refusal.bodyName").at("bodyName");
        }
        forwardedOn = on;
        roundDue = due;
        if (firstDue == null) {
            firstForwardedOn = on;
            firstDue = due;
        }
        extensionAsked = "";
        extended = false;
    }

    /** A body sends it back once (domain 8.3), and has nothing to do with it any more. */
    void giveBack(LocalDate on) {
        if (returned) {
            throw new Refusal("representatives.contact.refusal.returnedOnce");
        }
        returned = true;
        firstDue = repliedOn == null && !on.isAfter(firstDue) ? null : firstDue;
        body = null;
        bodyName = "";
        helpers = "";
    }

    void askExtension(String reason) {
        if (extended || !extensionAsked.isEmpty()) {
            throw new Refusal("representatives.contact.refusal.extendedOnce").at("words");
        }
        extensionAsked = Typed.needed(reason, 500, "words");
    }

    /** What was late already when the head agreed stays late in the statistics. */
    void agreeExtension(LocalDate on, LocalDate due) {
        if (extensionAsked.isEmpty()) {
            throw new Refusal("representatives.contact.refusal.noExtension");
        }
        extended = true;
        extensionAsked = "";
        roundDue = due;
        firstDue = repliedOn == null && !on.isAfter(firstDue) ? due : firstDue;
    }

    void redo(LocalDate due) {
        roundDue = due;
    }

    /** It is taken up again: what was to be done by a day is now to be replied to anew. */
    void dropPromise(LocalDate on) {
        promiseBroken = promiseBroken || Boolean.FALSE.equals(promiseInTime(on));
        promisedOn = null;
        promiseKeptOn = null;
    }

    void refuseExtension() {
        if (extensionAsked.isEmpty()) {
            throw new Refusal("representatives.contact.refusal.noExtension");
        }
        extended = true;
        extensionAsked = "";
    }

    /** @param promised by when it will be done; null unless the reply says so */
    void reply(Verdict said, int round, LocalDate on, LocalDate promised) {
        if (said == null) {
            throw new Refusal("representatives.contact.refusal.verdict").at("verdict");
        }
        dropPromise(on);
        promisedOn = promised;
        verdict = said;
        verdictRound = round;
        repliedBody = body;
        repliedName = bodyName;
        extensionAsked = "";
        repliedOn = repliedOn == null ? on : repliedOn;
    }

    /** Somebody answered, a body or the representative on the spot; the first time counts. */
    void answered(Instant at) {
        answeredAt = answeredAt == null ? at : answeredAt;
    }

    void keepPromise(LocalDate on) {
        if (!isPromiseOpen()) {
            throw new Refusal("representatives.contact.refusal.noPromise");
        }
        promiseKeptOn = on;
    }

    /** @param isPublic whether the body to which it goes publishes the title */
    void suggest(String number, String title, boolean isPublic) {
        suggestion = Typed.needed(number, 60, "suggestion");
        suggestionTitle = isPublic ? Typed.needed(title, 120, "suggestionTitle") : Typed.within(title, 120, "suggestionTitle");
        suggestionPublic = isPublic;
        suggestionAnsweredOn = null;
        suggestionAgainUntil = null;
    }

    /** What was answered does not satisfy the representative: only to an answer, and only in its months (四川省《代表法》实施办法第四十九条). */
    void requireAgain(LocalDate on) {
        if (isSuggestionOpen()) {
            throw new Refusal("representatives.contact.refusal.suggestionOpen").at("suggestion");
        }
        if (suggestionAgainUntil != null && on.isAfter(suggestionAgainUntil)) {
            throw new Refusal("representatives.contact.refusal.againLate", suggestionAgainUntil).at("suggestion");
        }
    }

    /** @param again last day on which it may be put forward again */
    void suggestionAnswered(LocalDate on, LocalDate again) {
        suggestionAnsweredOn = on;
        suggestionAgainUntil = again;
    }

    /** Null while no body has it. */
    public HandlingBody body() {
        return body;
    }

    public String bodyName() {
        return bodyName;
    }

    /** Bodies that help the one that leads (协办). */
    public String helpers() {
        return helpers;
    }

    public boolean isReturned() {
        return returned;
    }

    /** Why more time is asked for; empty where nobody asks. */
    public String extensionAsked() {
        return extensionAsked;
    }

    /** Whether more time was asked for and decided on, so that it cannot be asked for again. */
    public boolean isExtended() {
        return extended;
    }

    public LocalDate forwardedOn() {
        return forwardedOn;
    }

    /** When the forwarding was that the first reply answers; null while nothing was forwarded. */
    public LocalDate firstForwardedOn() {
        return firstForwardedOn;
    }

    /** By when the body that has it now replies. */
    public LocalDate roundDue() {
        return roundDue;
    }

    /** When the first answer was given; null before it. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public LocalDate repliedOn() {
        return repliedOn;
    }

    /** By when the first reply was or is due; null while nothing was forwarded. */
    public LocalDate replyDue() {
        return firstDue;
    }

    /** Null before the first reply. */
    public Verdict verdict() {
        return verdict;
    }

    boolean isRepliedIn(int round) {
        return verdict != null && verdictRound == round;
    }

    /** Which body replied last; null before the first reply. */
    public HandlingBody repliedBody() {
        return repliedBody;
    }

    public String repliedName() {
        return repliedName;
    }

    /** By when it will be done, as the last reply says (B); null where it does not. */
    public LocalDate promisedOn() {
        return promisedOn;
    }

    /** Null while it is not done. */
    public LocalDate promiseKeptOn() {
        return promiseKeptOn;
    }

    public boolean isPromiseOpen() {
        return promisedOn != null && promiseKeptOn == null;
    }

    /** Whether what was to be done by a day was done by it; null while that is open. What was late once stays so, also when it is taken up again. */
    public Boolean promiseInTime(LocalDate today) {
        if (promiseBroken) {
            return Boolean.FALSE;
        }
        if (promisedOn == null || promiseKeptOn == null && !today.isAfter(promisedOn)) {
            return null;
        }
        return promiseKeptOn != null && !promiseKeptOn.isAfter(promisedOn);
    }

    /** Empty where none was given. */
    public String suggestionTitle() {
        return suggestionTitle;
    }

    /** Whether its title is public. */
    public boolean isSuggestionPublic() {
        return suggestionPublic;
    }

    /** Last day on which a suggestion whose answer does not satisfy is put forward again; null before the answer. */
    public LocalDate suggestionAgainUntil() {
        return suggestionAgainUntil;
    }

    public String suggestion() {
        return suggestion;
    }

    /** Whether the body to which the suggestion went has not answered it. */
    public boolean isSuggestionOpen() {
        return !suggestion.isEmpty() && suggestionAnsweredOn == null;
    }

    /** Whether the first reply came by its day; null while nothing was forwarded or neither is there yet. */
    Boolean inTime(LocalDate today) {
        if (firstDue == null || repliedOn == null && !today.isAfter(firstDue)) {
            return null;
        }
        return repliedOn != null && !repliedOn.isAfter(firstDue);
    }
}
