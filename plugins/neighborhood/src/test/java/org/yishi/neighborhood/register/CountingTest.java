package org.yishi.neighborhood.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.yishi.portal.rule.owners.OwnersRegister;
import org.yishi.portal.rule.owners.Party;
import org.yishi.portal.rule.owners.RegistryRule.CountParking;
import org.yishi.portal.rule.owners.RegistryRule.SameOwner;
import org.yishi.portal.rule.owners.Unit;

/** Parties of random registers on random days, against a second, naive way of counting them. */
class CountingTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DEVELOPER = 1;

    @Test
    void partiesAreWhatANaiveCountFinds() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<RollLine> lines = lines(random);
            LocalDate day = FIRST.plusDays(random.nextInt(1_500));
            CountParking parking = CountParking.values()[random.nextInt(3)];

            OwnersRegister register = new Counting(parking, SameOwner.EXACT_SET, DEVELOPER).register(lines, day);

            Map<String, BigDecimal> areas = new HashMap<>();
            Map<String, Boolean> heads = new HashMap<>();
            lines.forEach(line -> naive(line, day, parking, areas, heads));
            assertThat(register.parties()).as("seed %d", seed).extracting(party -> sorted(party.owners())).containsExactlyInAnyOrderElementsOf(
                    areas.keySet());
            for (Party party : register.parties()) {
                assertThat(party.area()).as("seed %d", seed).isEqualByComparingTo(areas.get(sorted(party.owners())));
                assertThat(party.heads() == 1).as("seed %d", seed).isEqualTo(heads.get(sorted(party.owners())));
            }
        }
    }

    @Test
    void whoSharesAnOwnerIsOnePartyWhereTheRulesSaySo() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<RollLine> lines = lines(random);
            LocalDate day = FIRST.plusDays(random.nextInt(1_500));
            CountParking parking = CountParking.values()[random.nextInt(3)];

            OwnersRegister register = new Counting(parking, SameOwner.OVERLAP, DEVELOPER).register(lines, day);

            Map<String, BigDecimal> homes = new HashMap<>();
            Map<String, BigDecimal> stalls = new HashMap<>();
            for (RollLine line : lines) {
                Map<String, Boolean> head = new HashMap<>();
                Map<String, BigDecimal> area = new HashMap<>();
                naive(line, day, parking, area, head);
                area.forEach((owners, squareMetres) -> (head.get(owners) ? homes : stalls).merge(owners, squareMetres, BigDecimal::add));
            }
            Map<String, BigDecimal> expected = new HashMap<>(stalls);
            List<Set<String>> persons = merged(homes.keySet());
            persons.forEach(person -> homes.forEach((owners, area) -> {
                if (person.containsAll(List.of(owners.split(",")))) {
                    expected.merge(String.join(",", person), area, BigDecimal::add);
                }
            }));
            assertThat(register.parties()).as("seed %d", seed).extracting(party -> sorted(party.owners())).containsExactlyInAnyOrderElementsOf(
                    expected.keySet());
            for (Party party : register.parties()) {
                assertThat(party.area()).as("seed %d", seed).isEqualByComparingTo(expected.get(sorted(party.owners())));
                assertThat(party.heads() == 1).as("seed %d", seed).isEqualTo(persons.contains(Set.copyOf(party.owners())));
            }
        }
    }

    /** Two at a time, until none of those with a head share anybody any more. */
    private static List<Set<String>> merged(Set<String> parties) {
        List<Set<String>> sets = new ArrayList<>();
        parties.forEach(owners -> sets.add(new TreeSet<>(List.of(owners.split(",")))));
        for (int one = 0; one < sets.size(); one++) {
            for (int other = one + 1; other < sets.size(); other++) {
                if (!Collections.disjoint(sets.get(one), sets.get(other))) {
                    sets.get(one).addAll(sets.remove(other));
                    one = -1;
                    break;
                }
            }
        }
        return sets;
    }

    @Test
    void anotherOrderOfLinesGivesTheSameBytes() {
        for (int seed = 0; seed < 50; seed++) {
            List<RollLine> lines = lines(new Random(seed));
            List<RollLine> mixed = new ArrayList<>(lines);
            Collections.shuffle(mixed, new Random(seed + 1));
            assertThat(RollBytes.digest(mixed, FIRST, Counting.STANDARD)).isEqualTo(RollBytes.digest(lines, FIRST, Counting.STANDARD));
        }
    }

    private static void naive(RollLine line, LocalDate day, CountParking parking, Map<String, BigDecimal> areas, Map<String, Boolean> heads) {
        UnitFacts facts = line.facts();
        boolean isParking = facts.kind() == Unit.Kind.PARKING || facts.kind() == Unit.Kind.STALL || facts.kind() == Unit.Kind.STORAGE;
        if (!facts.registrable() || facts.kind() == Unit.Kind.COMMON || isParking && parking == CountParking.NONE) {
            return;
        }
        boolean delivered = facts.status() == Unit.Status.DELIVERED && (facts.deliveredOn() == null || !facts.deliveredOn().isAfter(day));
        List<String> owners = new ArrayList<>();
        if (!delivered) {
            owners.add("O" + DEVELOPER);
        } else {
            for (Share share : line.shares()) {
                boolean begun = share.from() == null || share.from().compareTo(day) <= 0;
                boolean over = share.to() != null && share.to().compareTo(day) < 0;
                if (begun && !over) {
                    owners.add("O" + share.owner());
                }
            }
        }
        String party = sorted(owners);
        areas.merge(party, facts.area().counted(), BigDecimal::add);
        heads.merge(party, !isParking || parking == CountParking.AREA_AND_HEAD, Boolean::logicalOr);
    }

    private static String sorted(List<String> owners) {
        return String.join(",", new TreeSet<>(owners));
    }

    private static List<RollLine> lines(Random random) {
        List<RollLine> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            Unit.Status status = random.nextInt(5) > 0 ? Unit.Status.DELIVERED : Unit.Status.values()[random.nextInt(3)];
            LocalDate delivered = status == Unit.Status.DELIVERED && random.nextInt(3) == 0 ? FIRST.plusDays(random.nextInt(1_500)) : null;
            UnitFacts facts = new UnitFacts("U" + i, new Place("1栋", "", "" + i), Unit.Kind.values()[random.nextInt(6)], status,
                    UnitArea.registered(10 + random.nextInt(200) + "." + (10 + random.nextInt(90))), null, delivered, random.nextInt(10) > 0);
            RollLine line = new RollLine(facts, owners(random, null));
            for (int sales = random.nextInt(3), year = 1; sales > 0; sales--, year++) {
                LocalDate from = FIRST.plusDays(year * 400L + random.nextInt(300));
                line = line.passedOn(from, owners(random, from));
            }
            lines.add(line);
        }
        return lines;
    }

    private static List<Share> owners(Random random, LocalDate from) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            numbers.add(2 + random.nextInt(12));
        }
        return numbers.stream().map(number -> Share.since(number, from)).toList();
    }
}
