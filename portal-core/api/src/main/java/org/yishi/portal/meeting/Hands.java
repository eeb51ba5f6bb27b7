package org.yishi.portal.meeting;

import java.util.Map;

/**
 * A vote by show of hands (举手表决).
 *
 * @param votesFor in favour
 * @param against  against
 * @param abstain  abstentions
 * @param names    who raised the hand for what, for bodies that record names; empty otherwise. Where given, it must add up to the numbers
 */
public record Hands(int votesFor, int against, int abstain, Map<Long, HandChoice> names) {

    public Hands {
        names = Map.copyOf(names);
    }

    public static Hands counted(int votesFor, int against, int abstain) {
        return new Hands(votesFor, against, abstain, Map.of());
    }

    /** By name: the numbers follow. */
    public static Hands named(Map<Long, HandChoice> names) {
        return new Hands(number(names, HandChoice.FOR), number(names, HandChoice.AGAINST), number(names, HandChoice.ABSTAIN), names);
    }

    /** How many were raised, whatever for. */
    public long sum() {
        return (long) votesFor + against + abstain;
    }

    private static int number(Map<Long, HandChoice> names, HandChoice choice) {
        return (int) names.values().stream().filter(choice::equals).count();
    }
}
