package org.yishi.neighborhood.vote;

import java.util.List;

/**
 * Whose units a vote concerns (表决范围).
 *
 * @param kind  how they are named
 * @param names codes of buildings or units, in order; empty for the whole compound
 * @param interested codes of units outside whose owners are asked too, since the matter concerns them (其他有利害关系的业主, 民法典第二百七十九条)
 */
public record VoteScope(Kind kind, List<String> names, List<String> interested) {

    public enum Kind {
        /** 全体业主. */
        WHOLE,
        /** 相关楼栋. */
        BUILDINGS,
        /** 相关专有部分. */
        UNITS
    }

    public static final VoteScope WHOLE = new VoteScope(Kind.WHOLE, List.of());

    public VoteScope {
        names = names.stream().sorted().distinct().toList();
        interested = interested.stream().sorted().distinct().toList();
    }

    public VoteScope(Kind kind, List<String> names) {
        this(kind, names, List.of());
    }

    public static VoteScope buildings(List<String> codes) {
        return new VoteScope(Kind.BUILDINGS, codes);
    }

    public static VoteScope units(List<String> codes) {
        return new VoteScope(Kind.UNITS, codes);
    }

    /** The same, and these units outside of it. */
    public VoteScope with(List<String> units) {
        return new VoteScope(kind, names, units);
    }

    /** The names of buildings, for a reader; units are too many for a line. */
    public String inWords() {
        return kind == Kind.BUILDINGS ? allNames() : "";
    }

    public String allNames() {
        return String.join("、", names);
    }

    public boolean isWhole() {
        return kind == Kind.WHOLE;
    }
}
