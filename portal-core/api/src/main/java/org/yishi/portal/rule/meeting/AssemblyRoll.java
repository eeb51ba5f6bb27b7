package org.yishi.portal.rule.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who lives in the community and who came to its assembly.
 *
 * @param roster   everybody on the roll
 * @param onDate   day of the assembly
 * @param present  ids in the order of signing in; who is not on the roll does not count
 * @param inFavour ids of those in favour
 * @param age      from which day on somebody is of age
 */
public record AssemblyRoll(List<Person> roster, LocalDate onDate, List<String> present, Set<String> inFavour, AgeRule age) {

    /**
     * One person on the roll.
     *
     * @param household id, null if none is known; such a person has no part in an assembly of households
     * @param resident  whether the person lives here
     */
    public record Person(String id, LocalDate born, String household, boolean resident) {
    }

    public AssemblyRoll {
        roster = List.copyOf(roster);
        present = List.copyOf(present);
        inFavour = Set.copyOf(inFavour);
    }

    /** How many there are in all, how many are there, how many of those are in favour. */
    record Tally(long eligible, long present, long inFavour) {
    }

    Tally byPerson() {
        List<String> eligible = eligible().map(Person::id).distinct().toList();
        List<String> there = eligible.stream().filter(present::contains).toList();
        return new Tally(eligible.size(), there.size(), there.stream().filter(inFavour::contains).count());
    }

    /** A household is there through the first eligible person of it who signed in, and that person's vote is the household's. */
    Tally byHousehold() {
        Map<String, String> householdOf = new LinkedHashMap<>();
        eligible().filter(person -> person.household() != null).forEach(person -> householdOf.put(person.id(), person.household()));
        Map<String, String> speaker = new LinkedHashMap<>();
        present.stream().filter(householdOf::containsKey).forEach(id -> speaker.putIfAbsent(householdOf.get(id), id));
        return new Tally(householdOf.values().stream().distinct().count(), speaker.size(),
                speaker.values().stream().filter(inFavour::contains).count());
    }

    private Stream<Person> eligible() {
        return roster.stream().filter(Person::resident).filter(person -> age.isOfAge(person.born(), onDate));
    }
}
