package org.yishi.deliberation.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From the order of a draw to the seats (domain 2.6). One walk through the order: whoever's group has a seat left is in; but somebody who
 * is no woman is passed over where, with him, the women that are sought could no longer be reached by those who follow. Of those who
 * are not in, each group has as many reserves as it drew seats, in the same order.
 *
 * @param seats seats to draw, by number of the group
 * @param women how many women are sought among those drawn; where there are not enough, as many as can be reached
 */
public record SeatDrawRule(Map<Integer, Integer> seats, int women) {

    /** One line of the pool. */
    public record Entry(String number, int group, boolean woman) {
    }

    /** What became of one line. */
    public enum Fate { DRAWN, RESERVE, LEFT_OUT }

    /**
     * One line of the result, in the order of the draw.
     *
     * @param passedOver whether a seat of the group was left when it came to this line
     * @param place      which reserve of the group; 0 of others
     */
    public record Drawn(Entry entry, Fate fate, boolean passedOver, int place) {
    }

    public SeatDrawRule {
        seats = Map.copyOf(seats);
    }

    /** @param order the whole pool in the order of the draw */
    public List<Drawn> draw(List<Entry> order) {
        Map<Integer, Integer> left = new HashMap<>(seats);
        int sought = Math.min(women, attainable(order, left));
        List<Boolean> in = new ArrayList<>();
        List<Boolean> passed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Entry entry = order.get(i);
            boolean free = left.getOrDefault(entry.group(), 0) > 0;
            if (free) {
                left.merge(entry.group(), -1, Integer::sum);
            }
            boolean passing = free && !entry.woman() && attainable(order.subList(i + 1, order.size()), left) < sought;
            if (passing) {
                left.merge(entry.group(), 1, Integer::sum);
            }
            in.add(free && !passing);
            passed.add(passing);
            sought -= free && entry.woman() ? 1 : 0;
        }
        return results(order, in, passed);
    }

    private List<Drawn> results(List<Entry> order, List<Boolean> in, List<Boolean> passed) {
        Map<Integer, Integer> standing = new HashMap<>();
        List<Drawn> results = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Entry entry = order.get(i);
            int place = in.get(i) ? 0 : standing.merge(entry.group(), 1, Integer::sum);
            Fate fate = in.get(i) ? Fate.DRAWN : place <= seats.getOrDefault(entry.group(), 0) ? Fate.RESERVE : Fate.LEFT_OUT;
            results.add(new Drawn(entry, fate, passed.get(i), fate == Fate.RESERVE ? place : 0));
        }
        return results;
    }

    /** How many women can still come in. */
    private static int attainable(List<Entry> rest, Map<Integer, Integer> left) {
        Map<Integer, Integer> waiting = new HashMap<>();
        rest.stream().filter(Entry::woman).forEach(entry -> waiting.merge(entry.group(), 1, Integer::sum));
        return waiting.entrySet().stream().mapToInt(each -> Math.min(each.getValue(), Math.max(0, left.getOrDefault(each.getKey(), 0)))).sum();
    }

    /**
     * Who follows somebody who does not come: the first reserve of the group, and where a woman is needed to keep the women that are
     * sought, the first woman among them if there is one.
     *
     * @param reserves of the group, in order
     */
    public static Optional<Entry> next(List<Entry> reserves, boolean womanNeeded) {
        Optional<Entry> woman = reserves.stream().filter(entry -> womanNeeded && entry.woman()).findFirst();
        return woman.isPresent() ? woman : reserves.stream().findFirst();
    }
}
