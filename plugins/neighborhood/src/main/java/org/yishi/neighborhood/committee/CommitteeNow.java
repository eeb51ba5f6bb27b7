package org.yishi.neighborhood.committee;

import java.time.LocalDate;
import java.util.List;

/**
 * A committee as everybody may know it today.
 *
 * @param members    in office, chair first
 * @param alternates in the order in which they move up
 * @param ended      seats that ended before the term, with their reason
 */
public record CommitteeNow(Committee committee, CommitteeState state, LocalDate today, List<Member> members, List<Member> alternates,
        List<Member> ended) {

    /** @param name in full: whoever holds an office is named */
    public record Member(Seat seat, String name) {
    }

    public boolean allows(Deed deed) {
        return committee.stateRule().allows(state, deed);
    }

    /** Whether the person has a vote on it today. */
    public boolean isMember(long personId) {
        return members.stream().anyMatch(member -> member.seat().personId() == personId);
    }

    /** Whether the owners may elect another in its place: its term is ending or over, or it is no more. */
    public boolean isReelectionOpen() {
        return state != CommitteeState.ACTIVE && state != CommitteeState.HANDOVER;
    }
}
