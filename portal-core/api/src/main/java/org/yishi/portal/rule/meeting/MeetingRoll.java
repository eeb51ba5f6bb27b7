package org.yishi.portal.rule.meeting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Who belongs to a meeting, who signed in, who raised a hand. Only members who are there in person count, each once; observers,
 * alternates and those who sent somebody do not.
 *
 * @param members  ids of those who have a vote
 * @param present  ids of those who signed in or were represented
 * @param byProxy  ids of those who were only represented
 * @param inFavour ids of those in favour
 */
public record MeetingRoll(Set<String> members, Set<String> present, Set<String> byProxy, Set<String> inFavour) {

    public MeetingRoll {
        members = Set.copyOf(members);
        present = Set.copyOf(present);
        byProxy = Set.copyOf(byProxy);
        inFavour = Set.copyOf(inFavour);
    }

    /** The members of several bodies that meet as one: who sits on both counts once. */
    public static Set<String> union(Collection<? extends Collection<String>> bodies) {
        Set<String> all = new HashSet<>();
        bodies.forEach(all::addAll);
        return all;
    }

    /** The same meeting without those who withdrew because of an interest of their own 回避. */
    public MeetingRoll without(Collection<String> recused) {
        Set<String> rest = new HashSet<>(members);
        rest.removeAll(recused);
        return new MeetingRoll(rest, present, byProxy, inFavour);
    }

    /** How many members are there in person. */
    public long countPresent() {
        return members.stream().filter(this::isThere).count();
    }

    /** How many of them are in favour. */
    public long countInFavour() {
        return members.stream().filter(this::isThere).filter(inFavour::contains).count();
    }

    private boolean isThere(String member) {
        return present.contains(member) && !byProxy.contains(member);
    }
}
