package org.yishi.representatives.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entry as one of its parties reads it.
 *
 * @param part    as what the reader sees it
 * @param caller  who told it; nobody where the reader may not know
 * @param versions what its author said in other words, before a correction or beside the entry
 * @param ratings  those that the reader may see
 * @param openings what the reader can do now
 */
public record ContactSheet(Contact contact, Circle.Part part, ContactCaller caller, List<ContactStep> steps,
        List<ContactVersion> versions, List<ContactRating> ratings, Set<Opening> openings, LocalDate today) {

    public ContactSheet {
        steps = List.copyOf(steps);
        versions = List.copyOf(versions);
        ratings = List.copyOf(ratings);
        openings = Set.copyOf(openings);
    }

    public boolean isCallerHidden() {
        return caller == null;
    }

    /** Whether the reader may know who is named there: as with the entry, but by what was agreed to in that version. */
    public boolean showsCaller(ContactVersion version) {
        return caller != null && (version.isNamed() || part != Circle.Part.BODY && part != Circle.Part.SUPERVISOR);
    }

    /** By the name of the opening, for pages. */
    public boolean can(String opening) {
        return openings.contains(Opening.valueOf(opening));
    }

    /** Whether the resident's last word is that he is not satisfied, as far as the reader may know. */
    public boolean isDissatisfied() {
        return ratings.stream().filter(one -> one.side() == Side.RESIDENT).reduce((one, later) -> later)
                .filter(one -> one.round() == contact.round() && one.grade() == Grade.DISSATISFIED).isPresent();
    }

    /** Whether the day is over by which the body said it will be done, and it is not. */
    public boolean isPromiseLate() {
        return contact.isPromiseLateOn(today);
    }

    /** In which round the body replied last; 0 before the first reply. */
    public int getVerdictRound() {
        return last(ContactStep.Kind.REPLIED).map(ContactStep::round).orElse(0);
    }

    /** Whether it has been taken up again since that round, so that what was said of it is not the last word. */
    public boolean isEarlier(int round) {
        return round < contact.round();
    }

    public Optional<ContactStep> last(ContactStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((one, other) -> other);
    }

    /** Never what was said, lest it reach a log. */
    @Override
    public String toString() {
        return "ContactSheet[" + contact.number() + "]";
    }
}
