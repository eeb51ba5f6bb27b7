package org.yishi.deliberation.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.draw.SeatDrawRule.Drawn;
import org.yishi.deliberation.draw.SeatDrawRule.Entry;
import org.yishi.deliberation.draw.SeatDrawRule.Fate;

/** From the order to the seats: groups, women, reserves. */
class SeatDrawRuleTest {

    private static Entry man(String number, int group) {
        return new Entry(number, group, false);
    }

    private static Entry woman(String number, int group) {
        return new Entry(number, group, true);
    }

    private static List<String> numbers(List<Drawn> result, Fate fate) {
        return result.stream().filter(line -> line.fate() == fate).map(line -> line.entry().number()).toList();
    }

    @Test
    void eachGroupTakesItsFirstAndAsManyReserves() {
        List<Drawn> result = new SeatDrawRule(Map.of(1, 2, 2, 1), 0).draw(List.of(man("a", 1), man("b", 2), man("c", 2), man("d", 1), man("e", 1),
                man("f", 2), man("g", 1), man("h", 1)));
        assertThat(numbers(result, Fate.DRAWN)).containsExactly("a", "b", "d");
        assertThat(numbers(result, Fate.RESERVE)).containsExactly("c", "e", "g");
        assertThat(result).extracting(Drawn::place).containsExactly(0, 0, 1, 0, 1, 0, 2, 0);
        assertThat(numbers(result, Fate.LEFT_OUT)).containsExactly("f", "h");
    }

    @Test
    void somebodyIsPassedOverOnlyWhereTheWomenCouldNotBeReachedWithHim() {
        List<Drawn> result = new SeatDrawRule(Map.of(1, 3), 1).draw(List.of(man("a", 1), man("b", 1), man("c", 1), woman("d", 1)));
        assertThat(numbers(result, Fate.DRAWN)).containsExactly("a", "b", "d");
        assertThat(result.get(2)).isEqualTo(new Drawn(man("c", 1), Fate.RESERVE, true, 1));
    }

    @Test
    void womenOfAnotherGroupCountToo() {
        List<Drawn> result = new SeatDrawRule(Map.of(1, 1, 2, 1), 1).draw(List.of(man("a", 1), woman("b", 1), woman("c", 2), man("d", 2)));
        assertThat(numbers(result, Fate.DRAWN)).containsExactly("a", "c");
    }

    @Test
    void whereThereAreNotEnoughWomenThoseThereAreComeIn() {
        List<Drawn> result = new SeatDrawRule(Map.of(1, 2), 2).draw(List.of(man("a", 1), man("b", 1), woman("c", 1)));
        assertThat(numbers(result, Fate.DRAWN)).containsExactly("a", "c");
    }

    @Test
    void theFirstReserveFollowsAndTheFirstWomanWhereOneIsNeeded() {
        List<Entry> reserves = List.of(man("a", 1), woman("b", 1));
        assertThat(SeatDrawRule.next(reserves, false)).contains(man("a", 1));
        assertThat(SeatDrawRule.next(reserves, true)).contains(woman("b", 1));
        assertThat(SeatDrawRule.next(List.of(man("a", 1)), true)).contains(man("a", 1));
        assertThat(SeatDrawRule.next(List.of(), true)).isEmpty();
    }

    /** Whatever the pool: no seat too many, none empty while its group has somebody, and as many women as can be had up to those sought. */
    @Test
    void anyPoolFillsItsSeatsAndReachesTheWomenThatCanBeReached() {
        Random random = new Random(26);
        for (int round = 0; round < 3_000; round++) {
            Map<Integer, Integer> seats = new TreeMap<>();
            List<Entry> order = new ArrayList<>();
            int groups = 1 + random.nextInt(5);
            for (int group = 1; group <= groups; group++) {
                seats.put(group, random.nextInt(4));
            }
            for (int i = random.nextInt(25); i > 0; i--) {
                order.add(new Entry("n" + i, 1 + random.nextInt(groups), random.nextInt(3) == 0));
            }
            int sought = random.nextInt(6);
            List<Drawn> in = new SeatDrawRule(seats, sought).draw(order).stream().filter(line -> line.fate() == Fate.DRAWN).toList();
            long reachable = 0;
            for (int group = 1; group <= groups; group++) {
                int here = group;
                long all = order.stream().filter(entry -> entry.group() == here).count();
                long women = order.stream().filter(entry -> entry.group() == here && entry.woman()).count();
                assertThat(in.stream().filter(line -> line.entry().group() == here).count()).isEqualTo(Math.min(seats.get(here), all));
                reachable += Math.min(seats.get(here), women);
            }
            assertThat(in.stream().filter(line -> line.entry().woman()).count()).isGreaterThanOrEqualTo(Math.min(sought, reachable));
        }
    }
}
