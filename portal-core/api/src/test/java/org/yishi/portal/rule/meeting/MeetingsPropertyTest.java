package org.yishi.portal.rule.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yishi.portal.rule.Generated;
import org.yishi.portal.rule.Law;

/** Thousands of meetings, counted by the rules and by going from chair to chair. */
class MeetingsPropertyTest {

    private static final List<String> PEOPLE = Generated.names("p", 9);

    @Test
    void aCommitteeDecidesAsByHand() {
        Generated.many(any -> {
            String body = any.any("OWNERS_COMMITTEE@CN-SC", "OWNERS_COMMITTEE@CN-NATIONAL", "OWNERS_COMMITTEE@TWO_THIRDS", "RC@CN-SC",
                    "BRANCH_COMMITTEE", "JOINT_COMMITTEES", "SUPERVISION_COMMITTEE");
            List<String> one = any.some(PEOPLE);
            List<String> other = any.some(PEOPLE);
            List<String> recused = any.oneIn(3) ? any.some(PEOPLE) : List.of();
            Set<String> present = new HashSet<>(any.oneIn(3) ? any.some(PEOPLE) : PEOPLE);
            Set<String> byProxy = new HashSet<>(any.oneIn(3) ? any.some(PEOPLE) : List.of());
            Set<String> inFavour = new HashSet<>(any.some(PEOPLE));
            MeetingRoll roll = new MeetingRoll(MeetingRoll.union(List.of(one, other)), present, byProxy, inFavour).without(recused);
            long seats = any.from(0, 9);
            boolean onSeats = any.oneIn(4);
            MeetingResult result = onSeats ? CommitteeMeetingRule.of(body).count(roll, seats) : CommitteeMeetingRule.of(body).count(roll);

            long base = 0;
            long there = 0;
            long yes = 0;
            for (String person : PEOPLE) {
                boolean member = (one.contains(person) || other.contains(person)) && !recused.contains(person);
                boolean here = member && present.contains(person) && !byProxy.contains(person);
                base += member ? 1 : 0;
                there += here ? 1 : 0;
                yes += here && inFavour.contains(person) ? 1 : 0;
            }
            base = onSeats ? seats : base;
            boolean enough = base > 0 && switch (body) {
                case "OWNERS_COMMITTEE@TWO_THIRDS" -> 3 * there >= 2 * base;
                case "BRANCH_COMMITTEE" -> 2 * there >= base;
                default -> 2 * there > base;
            };
            boolean agreed = switch (body) {
                case "OWNERS_COMMITTEE@CN-NATIONAL" -> base > 0 && 2 * yes >= base;
                case "BRANCH_COMMITTEE", "JOINT_COMMITTEES" -> 2 * yes > there;
                default -> base > 0 && 2 * yes > base;
            };
            assertThat(List.of(result.base(), result.present(), result.inFavour())).isEqualTo(List.of(base, there, yes));
            assertThat(result.outcome().name()).isEqualTo(!enough ? "NO_QUORUM" : agreed ? "PASSED" : "REJECTED");
            assertThat(result.quorum()).isEqualTo(enough);
            assertThat(result.passed()).isEqualTo(enough && agreed);
        });
    }

    @Test
    void representativesDecideAsByHand() {
        Generated.many(any -> {
            Law law = any.any(Law.values());
            List<String> people = Generated.names("p", any.from(1, 15));
            Set<String> committee = new HashSet<>(people.subList(0, any.below(Math.min(4, people.size()))));
            Set<String> representatives = new HashSet<>(any.oneIn(4) ? any.some(people) : people.subList(any.below(people.size()), people.size()));
            Set<String> women = new HashSet<>(any.some(people));
            Set<String> present = new HashSet<>(any.oneIn(3) ? any.some(people) : people);
            Set<String> byProxy = any.oneIn(3) ? Set.of(any.any(people)) : Set.of();
            Set<String> inFavour = new HashSet<>(any.some(people));
            RepresentativesRule.Result result = RepresentativesRule.of(law)
                    .count(new Composition(committee, representatives, women), present, byProxy, inFavour);

            int members = 0;
            int pure = 0;
            int ladies = 0;
            int there = 0;
            int yes = 0;
            for (String person : people) {
                boolean only = representatives.contains(person) && !committee.contains(person);
                boolean here = (only || committee.contains(person)) && present.contains(person) && !byProxy.contains(person);
                members += only || committee.contains(person) ? 1 : 0;
                pure += only ? 1 : 0;
                ladies += only && women.contains(person) ? 1 : 0;
                there += here ? 1 : 0;
                yes += here && inFavour.contains(person) ? 1 : 0;
            }
            boolean village = law == Law.CWH_2018 || law == Law.CWH_2025;
            boolean composed = members > 0 && 5 * pure >= 4 * members && (!village || 3 * ladies >= members);
            assertThat(result.compositionOk()).isEqualTo(composed);
            assertThat(result.meeting().outcome().name()).isEqualTo(!composed ? "INVALID_COMPOSITION"
                    : 3 * there < 2 * members ? "NO_QUORUM" : 2 * yes > there ? "PASSED" : "REJECTED");
            assertThat(result.meeting().explanation().tests()).hasSize(village ? 4 : 3);
        });
    }

    @Test
    void anAssemblyDecidesAsByHand() {
        Generated.many(any -> {
            Law law = any.any(Law.values());
            AssemblyRule.Basis basis = any.any(AssemblyRule.Basis.values());
            LocalDate day = LocalDate.parse("2026-02-27").plusDays(any.below(4));
            AgeRule.Start start = any.any(AgeRule.Start.values());
            List<AssemblyRoll.Person> roster = new ArrayList<>();
            for (String id : Generated.names("p", any.below(10))) {
                LocalDate born = any.any(LocalDate.parse("1960-07-01"), day.minusYears(18), day.minusYears(18).plusDays(1),
                        day.minusYears(18).minusDays(1), LocalDate.parse("2008-02-29"));
                roster.add(new AssemblyRoll.Person(id, born, any.oneIn(9) ? null : any.any("h1", "h2", "h3", "h4"), !any.oneIn(6)));
            }
            List<String> present = new ArrayList<>(any.some(Generated.names("p", 12)));
            present.addAll(any.some(present));
            Set<String> inFavour = new HashSet<>(any.some(Generated.names("p", 12)));
            MeetingResult result = AssemblyRule.of(law, basis)
                    .count(new AssemblyRoll(roster, day, present, inFavour, AgeRule.of(start)));
            if (basis == AssemblyRule.Basis.GROUP_REPS && law != Law.JWH_2018) {
                assertThat(result.outcome()).isEqualTo(MeetingOutcome.INVALID_BASIS);
                assertThat(result.quorum()).isFalse();
                return;
            }
            Set<String> adults = new HashSet<>();
            Set<String> homes = new HashSet<>();
            for (AssemblyRoll.Person person : roster) {
                int birthday = (person.born().getYear() + 18) * 10000 + person.born().getMonthValue() * 100
                        + (person.born().toString().endsWith("02-29") ? 28 : person.born().getDayOfMonth());
                int today = day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
                if (person.resident() && (start == AgeRule.Start.ON_BIRTHDAY ? today >= birthday : today > birthday)) {
                    adults.add(person.id());
                    if (person.household() != null) {
                        homes.add(person.household());
                    }
                }
            }
            boolean byHome = basis == AssemblyRule.Basis.HOUSEHOLDS;
            Set<String> seen = new HashSet<>();
            int yes = 0;
            for (String id : present) {
                String voice = !adults.contains(id) ? null : !byHome ? id : roster.stream().filter(person -> person.id().equals(id))
                        .findFirst().orElseThrow().household();
                if (voice != null && seen.add(voice)) {
                    yes += inFavour.contains(id) ? 1 : 0;
                }
            }
            int all = byHome ? homes.size() : adults.size();
            boolean village = law == Law.CWH_2018 || law == Law.CWH_2025;
            boolean enough = all > 0 && (byHome && village ? 3 * seen.size() >= 2 * all : 2 * seen.size() > all);
            assertThat(List.of(result.base(), result.present(), result.inFavour())).isEqualTo(List.of((long) all, (long) seen.size(), (long) yes));
            assertThat(result.outcome().name()).isEqualTo(!enough ? "NO_QUORUM" : 2 * yes > seen.size() ? "PASSED" : "REJECTED");
        });
    }
}
