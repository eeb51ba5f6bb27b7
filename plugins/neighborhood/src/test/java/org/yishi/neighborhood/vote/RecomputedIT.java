package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yishi.neighborhood.register.RegisterFixture.Home;
import org.yishi.portal.access.CurrentActor;
import org.yishi.testkit.PortalTest;

/**
 * Real votes recomputed from the table that their owners download and from what they marked, with nothing of the rules: whole square centimetres,
 * cross-multiplied.
 */
@PortalTest
class RecomputedIT {

    private static final List<String> MARKS = List.of("FOR", "FOR", "FOR", "AGAINST", "ABSTAIN", "");
    private static final int HOMES = 9;

    @Inject
    private Estate estate;
    @Inject
    private Workbooks workbooks;
    @Inject
    private CurrentActor current;

    /** Owner 9 has two homes, the last one is owned by two. */
    private static List<Home> homes(Random chance) {
        List<Home> all = new ArrayList<>();
        for (int i = 1; i <= HOMES; i++) {
            all.add(new Home("1-" + i, "1栋", BigDecimal.valueOf(6_000L + chance.nextInt(8_000), 2).toPlainString(), Set.of(i)));
        }
        all.add(new Home("2-1", "2栋", "77.77", Set.of(HOMES)));
        all.add(new Home("2-2", "2栋", "66.66", Set.of(HOMES + 1, HOMES + 2)));
        return all;
    }

    @ParameterizedTest(name = "{0}, item {1}, seed {2}")
    @CsvSource({"CN-NATIONAL, 278-4, 1", "CN-NATIONAL, 278-8, 2", "CN-NATIONAL, 278-4, 3", "CN-SC, 278-8, 4", "CN-SC, 278-4, 5"})
    void theResultFollowsFromTheDownloadedWorkbookAndTheMarksAlone(String ruleset, String item, long seed) {
        Random chance = new Random(seed);
        Estate.Folk folk = estate.settle(ruleset, homes(chance));
        long id = estate.open(folk, Estate.motion(folk, item));
        Map<String, String> marked = new HashMap<>();
        for (int owner = 1; owner <= HOMES + 1; owner++) {
            String mark = MARKS.get(chance.nextInt(MARKS.size()));
            if (!mark.isEmpty()) {
                estate.cast(id, folk.owner(owner), mark);
                marked.put(owner > HOMES ? "2-2" : "1-" + owner, mark);
            }
        }
        estate.count(folk, id);
        String csv = current.as(folk.owner(1), () -> workbooks.of(id).csv());
        Map<String, long[]> parties = new HashMap<>();
        Map<String, String> choice = new HashMap<>();
        List<String> lines = csv.lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            long[] sums = parties.computeIfAbsent(cells[0], any -> new long[2]);
            sums[0] += new BigDecimal(cells[4]).movePointRight(2).longValueExact();
            sums[1] += Long.parseLong(cells[7]);
            if (marked.containsKey(cells[1])) {
                choice.put(cells[0], marked.get(cells[1]));
            }
        }
        assertThat(parties).as("two homes of one owner are one party").hasSize(HOMES + 1);
        long[] all = sum(parties, List.copyOf(parties.keySet()));
        long[] took = sum(parties, List.copyOf(choice.keySet()));
        long[] inFavour = sum(parties, choice.entrySet().stream().filter(one -> one.getValue().equals("FOR")).map(Map.Entry::getKey).toList());
        MatterTally tally = estate.tally(id, 1);
        assertThat(told(tally, MatterTally.TOTALS)).containsExactly(all);
        assertThat(told(tally, MatterTally.TOOK)).containsExactly(took);
        assertThat(told(tally, MatterTally.FOR)).containsExactly(inFavour);
        boolean special = item.equals("278-8");
        boolean enough = 3 * took[0] >= 2 * all[0] && 3 * took[1] >= 2 * all[1];
        boolean agreed = special ? 4 * inFavour[0] >= 3 * took[0] && 4 * inFavour[1] >= 3 * took[1]
                : 2 * inFavour[0] > took[0] && 2 * inFavour[1] > took[1];
        assertThat(tally.outcome().name()).isEqualTo(!enough ? "NO_QUORUM" : agreed ? "PASSED" : "REJECTED");
    }

    private static long[] sum(Map<String, long[]> parties, List<String> which) {
        long[] sum = new long[2];
        which.forEach(party -> {
            sum[0] += parties.get(party)[0];
            sum[1] += parties.get(party)[1];
        });
        return sum;
    }

    private static long[] told(MatterTally tally, String count) {
        return new long[] {tally.count(count).area().movePointRight(2).longValueExact(), tally.count(count).heads()};
    }
}
