package org.yishi.portal.ballot;

import java.util.List;

/**
 * Something that may be chosen.
 *
 * @param key   letters, digits, {@code _} and {@code -}, at most 40; unique in the ballot
 * @param label what the voter reads; empty where it is one of {@link #MOTION}, whose labels follow the reader's language
 */
public record Choice(String key, String label) {

    public static final String FOR = "FOR";
    public static final String AGAINST = "AGAINST";
    public static final String ABSTAIN = "ABSTAIN";

    /** 同意、不同意、弃权. */
    public static final List<Choice> MOTION = List.of(new Choice(FOR, ""), new Choice(AGAINST, ""), new Choice(ABSTAIN, ""));
}
