package org.yishi.portal.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.people.Role;

/**
 * A body that meets and decides; a CDI bean, found by itself. Its name is the message {@code <plugin>.body.<ID>}, that of a basis
 * {@code <plugin>.body.<ID>.<BASIS>} where there are several. It holds no state: everything depends on area and day.
 */
public interface Body {

    /** The only basis of a body that counts its members. */
    String MEMBERS = "MEMBERS";

    /** Capital letters, digits and underscores, at most 40 characters, unique in the portal, never changed. */
    String id();

    /** The plugin whose bundle holds its name; {@code portal} for core. */
    default String pluginId() {
        return "portal";
    }

    /**
     * By what it may be counted, the usual one first: {@code ALL_RESIDENTS}, {@code HOUSEHOLDS}. Empty for a body that comes together for single
     * matters: it is convened by its plugin alone, and {@link #knows} the basis of each.
     */
    default List<String> bases() {
        return List.of(MEMBERS);
    }

    /** Whether it may be counted so. */
    default boolean knows(String basis) {
        return bases().contains(basis);
    }

    /** The words for a group of its roll that belong to one matter alone; empty where the group is one of core's. */
    default Optional<String> groupName(String basis, String group) {
        return Optional.empty();
    }

    /** Whether areas of that kind have one. */
    default boolean standsIn(AreaKind kind) {
        return kind.governsItself();
    }

    /** Who may convene it, besides those who may do so by the law's special procedures. */
    Set<Role> conveners();

    /** Whether a vote by hands is recorded with names, as in committees, or with numbers only. */
    default boolean votesByName() {
        return false;
    }

    /** Who may see the numbers of its votes; that and when it met is public. */
    default Privacy results() {
        return Privacy.PUBLIC;
    }

    /** Who may read its minutes beside those on its roll. */
    default Privacy minutes() {
        return Privacy.RESIDENTS;
    }

    /**
     * Who is on its roll on the day, from capacities and registers as they are known now.
     *
     * @throws IllegalArgumentException where the basis is none of {@link #bases()}
     */
    Roll roll(long areaId, LocalDate day, String basis);

    /** The rules that govern a meeting on that day. */
    BodyRules rules(long areaId, LocalDate day, String basis);

    /** Counts one vote. Pure: the same count gives the same finding for ever. */
    Finding decide(BodyRules rules, Count count);

    /** How ballots (表决票) of its meetings are counted, by the same rules; empty where it votes by hands only. */
    default Optional<CountedBy> ballots(BodyRules rules) {
        return Optional.empty();
    }
}
