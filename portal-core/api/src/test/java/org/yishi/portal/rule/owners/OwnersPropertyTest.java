package org.yishi.portal.rule.owners;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.yishi.portal.rule.Generated;
import org.yishi.portal.rule.Requirement;

/** Thousands of small compounds, counted by the rules and by hand. */
class OwnersPropertyTest {

    private static final List<String> NAMES = List.of("c1", "c2", "c3", "c4");

    @Test
    void aRegisterHoldsTheSamePartiesAsHeapsOnATable() {
        Generated.many(any -> {
            GeneratedPolls polls = new GeneratedPolls(any);
            RegistryRule rule = polls.registry();
            List<Unit> units = polls.units();
            Set<String> byHand = new TreeSet<>();
            new HandCount(rule, units).heaps.forEach(heap -> byHand.add(
                    String.join("+", heap.owners) + " " + heap.units + " " + BigDecimal.valueOf(heap.area, 2) + " " + heap.heads));
            assertThat(rule.register(units).parties().stream().map(party -> party.key() + " " + new TreeSet<>(party.units()) + " "
                    + party.area() + " " + party.heads())).containsExactlyInAnyOrderElementsOf(byHand);
        });
    }

    @Test
    void aMatterIsDecidedAsByHand() {
        Set<Enum<?>> seen = new HashSet<>();
        Generated.many(any -> {
            GeneratedPolls polls = new GeneratedPolls(any);
            RegistryRule registry = polls.registry();
            List<Unit> units = polls.units();
            ScreeningRule screening = polls.screening();
            OwnersVoteRule cited = OwnersVoteRule.of("CN-SC", any.any("278-4", "278-6", "SC19-12"));
            OwnersVoteRule rule = new OwnersVoteRule(any.any(Participation.values()), cited.quorum(), cited.consent(), screening,
                    any.any(DeemedVote.values()), any.oneIn(3));
            OwnersRegister register = registry.register(units);
            OwnersPoll<OwnersBallot.Choice> poll = polls.poll(register, () -> any.oneIn(6) ? any.any(OwnersBallot.Choice.values())
                    : any.any(OwnersBallot.Choice.FOR, OwnersBallot.Choice.FOR, OwnersBallot.Choice.AGAINST));
            HandCount hand = new HandCount(registry, units);
            hand.poll(screening, rule.basis(), poll, -1);
            OwnersVoteResult result = rule.count(register, poll);
            assertThat(words(result.refused())).isEqualTo(hand.thrownOut);
            long[] took = sum(hand.takesPart);
            long[] yes = sum(hand.takesPart.stream().filter(heap -> hand.says.get(heap) == OwnersBallot.Choice.FOR).toList());
            long[] no = sum(hand.takesPart.stream().filter(heap -> hand.says.get(heap) == OwnersBallot.Choice.AGAINST).toList());
            same(result.participating(), took);
            same(result.inFavour(), yes);
            same(result.against(), no);
            same(result.abstaining(), took[0] - yes[0] - no[0], took[1] - yes[1] - no[1]);
            Set<HandCount.Heap> served = new HashSet<>(hand.heaps.stream().filter(heap -> !hand.takesPart.contains(heap)
                    && heap.units.stream().anyMatch(poll.delivered()::contains)).toList());
            String side = served.isEmpty() ? "" : switch (rule.deemed()) {
                case NONE -> "";
                case DEEMED_ABSTAIN -> "ABSTAIN";
                case FOLLOW_MAJORITY -> yes[0] > no[0] && yes[1] > no[1] ? "FOR" : no[0] > yes[0] && no[1] > yes[1] ? "AGAINST" : "";
            };
            long[] added = side.isEmpty() ? new long[2] : sum(served);
            assertThat(result.deemedSide().map(Enum::name).orElse("")).isEqualTo(side);
            same(result.deemed(), added);
            long[] total = sum(hand.heaps);
            boolean enough = true;
            boolean agreed = true;
            for (int count = 0; count < 2; count++) {
                long here = took[count] + (rule.deemedForQuorum() ? added[count] : 0);
                long base = took[count] + added[count];
                long agree = yes[count] + (side.equals("FOR") ? added[count] : 0);
                enough &= total[count] > 0 && 3 * here >= 2 * total[count];
                agreed &= base > 0 && (cited.consent().area().threshold().strict() ? 2 * agree > base : 4 * agree >= 3 * base);
            }
            assertThat(result.outcome().name()).isEqualTo(!enough ? "NO_QUORUM" : agreed ? "PASSED" : "REJECTED");
            seen.addAll(result.refused().values());
            seen.add(result.outcome());
        });
        Set<Enum<?>> all = new HashSet<>(List.of(OwnersBallot.Refused.values()));
        all.remove(OwnersBallot.Refused.OVERVOTE);
        all.addAll(List.of(OwnersVoteResult.Outcome.values()));
        assertThat(seen).as("what the generated polls lead to").isEqualTo(all);
    }

    @Test
    void aCommitteeIsElectedAsByHand() {
        Generated.many(any -> {
            GeneratedPolls polls = new GeneratedPolls(any);
            RegistryRule registry = polls.registry();
            List<Unit> units = polls.units();
            OwnersElectionRule rule = new OwnersElectionRule(any.any(Participation.values()), BothCounts.cited("owners.quorum"),
                    BothCounts.cited("owners.elected"), Requirement.cited("owners.formed", ""), polls.screening(),
                    any.any(OwnersElectionRule.RankBy.values()), any.from(1, 3), any.from(1, 3), any.below(3));
            OwnersRegister register = registry.register(units);
            OwnersPoll<Set<String>> poll = polls.poll(register, () -> new HashSet<>(any.some(NAMES)));
            Set<String> ineligible = any.oneIn(4) ? Set.of(any.any(NAMES)) : Set.of();
            HandCount hand = new HandCount(registry, units);
            hand.poll(rule.screening(), rule.basis(), poll, rule.seats());
            OwnersElectionResult result = rule.count(register, poll, NAMES, ineligible);
            assertThat(words(result.refused())).isEqualTo(hand.thrownOut);
            long[] took = sum(hand.takesPart);
            Map<String, long[]> passing = new HashMap<>();
            for (String name : NAMES) {
                long[] got = sum(hand.says.entrySet().stream().filter(each -> ((Set<?>) each.getValue()).contains(name))
                        .map(Map.Entry::getKey).toList());
                same(result.support().get(name).votes(), got);
                if (!ineligible.contains(name) && 2 * got[0] > took[0] && 2 * got[1] > took[1]) {
                    passing.put(name, got);
                }
            }
            int first = rule.rankBy() == OwnersElectionRule.RankBy.HEADS ? 1 : 0;
            Set<String> elected = new TreeSet<>();
            Set<String> tie = new TreeSet<>();
            passing.forEach((name, mine) -> {
                long above = passing.values().stream().filter(other -> better(other, mine, first)).count();
                long level = passing.values().stream().filter(other -> other[0] == mine[0] && other[1] == mine[1]).count();
                if (above + level <= rule.seats()) {
                    elected.add(name);
                } else if (above < rule.seats()) {
                    tie.add(name);
                }
            });
            assertThat(result.elected()).containsExactlyElementsOf(elected);
            assertThat(result.tie()).containsExactlyElementsOf(tie);
            assertThat(result.formed()).isEqualTo(elected.size() >= rule.minMembers() && 2 * elected.size() > rule.seats());
            List<String> left = new ArrayList<>(new TreeSet<>(passing.keySet()));
            left.removeAll(elected);
            left.sort((a, b) -> better(passing.get(a), passing.get(b), first) ? -1 : better(passing.get(b), passing.get(a), first) ? 1 : 0);
            assertThat(result.alternates()).isEqualTo(tie.isEmpty() ? left.subList(0, Math.min(left.size(), rule.maxAlternates())) : List.of());
            long[] total = sum(hand.heaps);
            boolean enough = total[0] > 0 && total[1] > 0 && 3 * took[0] >= 2 * total[0] && 3 * took[1] >= 2 * total[1];
            assertThat(result.outcome().name()).isEqualTo(!enough ? "NO_QUORUM" : result.formed() ? "FORMED" : "NOT_FORMED");
        });
    }

    private static boolean better(long[] one, long[] other, int first) {
        return one[first] > other[first] || one[first] == other[first] && one[1 - first] > other[1 - first];
    }

    private static long[] sum(Collection<HandCount.Heap> heaps) {
        long[] sum = new long[2];
        for (HandCount.Heap heap : heaps) {
            sum[0] += heap.area;
            sum[1] += heap.heads;
        }
        return sum;
    }

    private static void same(AreaAndHeads counted, long... byHand) {
        assertThat(counted.area().movePointRight(2).longValueExact()).isEqualTo(byHand[0]);
        assertThat(counted.heads()).isEqualTo(byHand[1]);
    }

    private static Map<String, String> words(Map<String, OwnersBallot.Refused> refused) {
        Map<String, String> words = new HashMap<>();
        refused.forEach((ballot, why) -> words.put(ballot, why.name()));
        return words;
    }
}
