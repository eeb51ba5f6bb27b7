package org.yishi.portal.meeting.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yishi.portal.meeting.internal.SignatureEntity.As;

/**
 * Whose signatures minutes need: the chair, two more of those who were there, as far as there are so many, and a member of the supervision
 * committee. Everybody signs once, in one place: whoever may sign for the supervision committee does so as long as nobody else has, so
 * that a small supervision committee can confirm the minutes of its own meetings.
 *
 * @param chairId who chaired
 * @param present who was there, the chair included
 * @param signed  the places that are taken
 */
record SignaturesRule(long chairId, Set<Long> present, Map<As, Long> signed) {

    private static final int MEMBERS = 2;

    /** @param supervisor whether the person is a member of the supervision committee on the day of the signature */
    Optional<As> place(long personId, boolean supervisor) {
        if (hasSigned(personId)) {
            return Optional.empty();
        }
        if (personId == chairId) {
            return Optional.of(As.CHAIR);
        }
        if (supervisor && !signed.containsKey(As.SUPERVISION)) {
            return Optional.of(As.SUPERVISION);
        }
        return present.contains(personId) && members() < membersNeeded()
                ? Optional.of(signed.containsKey(As.FIRST_MEMBER) ? As.SECOND_MEMBER : As.FIRST_MEMBER) : Optional.empty();
    }

    boolean hasSigned(long personId) {
        return signed.containsValue(personId);
    }

    boolean isComplete() {
        return signed.containsKey(As.CHAIR) && signed.containsKey(As.SUPERVISION) && members() >= membersNeeded();
    }

    private long members() {
        return signed.keySet().stream().filter(As::isMember).count();
    }

    private long membersNeeded() {
        return Math.min(MEMBERS, present.stream().filter(one -> one != chairId && !one.equals(signed.get(As.SUPERVISION))).count());
    }
}
