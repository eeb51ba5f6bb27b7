package org.yishi.portal.rule.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.yishi.portal.rule.Generated;

/** Thousands of elections and reviews, counted by the rules and by hand. */
class ElectionsPropertyTest {

    @Test
    void aCommitteeIsElectedAsByHand() {
        Generated.many(any -> {
            ElectionMode mode = any.any(ElectionMode.values());
            int round = any.from(1, 2);
            Map<String, Long> votes = new TreeMap<>();
            int inPerson = any.below(40);
            Generated.names("c", any.below(6)).forEach(name -> votes.put(name,
                    (long) any.any(inPerson / 2, inPerson / 3, inPerson, any.below(inPerson + 4))));
            List<WrittenProxy> proxies = new ArrayList<>();
            Generated.names("v", any.below(7)).forEach(from -> proxies.add(new WrittenProxy(from, any.any("x", "x", "x", "y", "c1"))));
            long electorate = any.below(60);
            int seats = any.below(4);
            Long issued = any.oneIn(3) ? (long) any.below(10) : null;
            Long returned = any.oneIn(3) ? (long) any.below(10) : null;
            ElectionResult result = ElectionRule.of(mode, round)
                    .count(new BallotBox(electorate, inPerson, proxies, votes, seats, issued, returned));

            Map<String, Integer> acted = new HashMap<>();
            TreeSet<String> refused = new TreeSet<>();
            int cast = inPerson;
            for (WrittenProxy proxy : proxies) {
                String why = mode == ElectionMode.REPRESENTATIVES ? "NO_PROXY_IN_THIS_MODE"
                        : votes.get(proxy.agent()) != null ? "CANDIDATE_AS_AGENT"
                        : acted.merge(proxy.agent(), 1, Integer::sum) > 3 ? "PROXY_LIMIT" : "";
                if (why.isEmpty()) {
                    cast++;
                } else {
                    refused.add(proxy.from() + ":" + why);
                }
            }
            boolean enough = round == 2 || electorate > 0
                    && (mode == ElectionMode.REPRESENTATIVES ? 3L * cast > 2 * electorate : 2L * cast > electorate);
            boolean stuffed = issued != null && returned != null && returned > issued;
            List<String> elected = new ArrayList<>();
            List<String> tie = new ArrayList<>();
            Map<String, Long> passing = new TreeMap<>(votes);
            int all = cast;
            passing.values().removeIf(got -> all == 0 || (round == 1 ? 2 * got <= all : 3 * got < all));
            passing.forEach((name, mine) -> {
                long above = passing.values().stream().filter(got -> got > mine).count();
                long level = passing.values().stream().filter(mine::equals).count();
                if (enough && !stuffed && above + level <= seats) {
                    elected.add(name);
                } else if (enough && !stuffed && above < seats) {
                    tie.add(name);
                }
            });
            assertThat(result.refusedProxies()).containsExactlyElementsOf(refused);
            assertThat(result.cast()).isEqualTo(cast);
            assertThat(result.valid()).isEqualTo(enough && !stuffed);
            assertThat(result.elected()).isEqualTo(elected);
            assertThat(result.tie()).isEqualTo(tie);
            assertThat(result.vacant()).isEqualTo(seats - elected.size());
            assertThat(result.outcome().name()).isEqualTo(stuffed ? "INVALID_MORE_THAN_ISSUED" : !enough ? "INVALID"
                    : elected.size() == seats ? "COMPLETE" : "RUNOFF_NEEDED");
        });
    }

    @Test
    void anOfficeEndsAsByHand() {
        Generated.many(any -> {
            List<ReviewRule.Round> rounds = new ArrayList<>();
            StringBuilder marks = new StringBuilder();
            List<String> held = new ArrayList<>();
            for (String name : Generated.names("r", any.below(7))) {
                int members = any.from(1, 9);
                int present = any.from(members / 2, members);
                int bad = any.below(present + 1);
                rounds.add(new ReviewRule.Round(name, members, present, bad));
                if (3 * present >= 2 * members) {
                    held.add(name);
                    marks.append(2 * bad > present ? 'x' : 'o');
                }
            }
            int second = marks.indexOf("xx") + 1;
            assertThat(ReviewRule.standard().count(rounds).terminatedAt().orElse("")).isEqualTo(second == 0 ? "" : held.get(second));
        });
    }
}
