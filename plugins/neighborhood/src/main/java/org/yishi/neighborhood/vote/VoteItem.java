package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What owners may vote on (domain 5.3): the items of 民法典第二百七十八条第一款, those that Sichuan adds, and 第二百七十九条. */
public final class VoteItem {

    private static final List<String> ALL = Stream.concat(Stream.concat(IntStream.rangeClosed(1, 9).mapToObj(n -> "278-" + n),
            IntStream.rangeClosed(1, 5).mapToObj(n -> "SC19-" + n)), Stream.of(MatterDraft.UNANIMITY_ITEM)).toList();

    private VoteItem() {
    }

    public static List<String> all() {
        return ALL;
    }

    /** What a motion may be about; electing has its own form. */
    public static List<String> ofMotions() {
        return ALL;
    }
}
