package org.yishi.deliberation.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yishi.deliberation.map.PublicMap.Area;
import org.yishi.deliberation.map.PublicMap.Dot;
import org.yishi.deliberation.opinionmap.MapMemory;

/**
 * Draws people as dots for at least {@code minCell} of them: places are told by the square of a grid, coarser where few people stand, and how many
 * stand in a square is under the {@linkplain Veil veil}.
 */
final class MapPicture {

    private static final int[] SQUARES = {25, 50, 100, 200};
    /** From here on a dot stands for a larger place, and is larger. */
    private static final int COARSE = 100;
    private static final int REACH = 40;
    private static final int CORNERS = 12;

    private final MapMemory people;
    private final MapScale scale;
    private final int minCell;
    private final Veil veil;

    MapPicture(MapMemory people, int minCell, Veil veil) {
        this.people = people;
        this.scale = MapScale.of(people);
        this.minCell = minCell;
        this.veil = veil;
    }

    Area area(int group) {
        int[] rows = IntStream.range(0, people.rows()).filter(row -> people.groupOf(row) == group).toArray();
        for (int square : SQUARES) {
            Map<Long, Integer> crowds = crowds(rows, square);
            int shown = crowds.values().stream().mapToInt(Integer::intValue).sum();
            if (shown * 3 >= rows.length * 2 || square == SQUARES[SQUARES.length - 1] && shown > 0) {
                return area(crowds, square);
            }
        }
        int x = scale.x(IntStream.of(rows).mapToDouble(people::x).average().orElse(0));
        int y = scale.y(IntStream.of(rows).mapToDouble(people::y).average().orElse(0));
        return area(Map.of(square(x, y, 200), rows.length), 200);
    }

    /** How many stand in each square, veiled; only where enough do. */
    private Map<Long, Integer> crowds(int[] rows, int size) {
        Map<Long, List<Integer>> squares = IntStream.of(rows).boxed().collect(Collectors.groupingBy(row -> square(scale.x(people.x(row)),
                scale.y(people.y(row)), size), TreeMap::new, Collectors.toList()));
        Map<Long, Integer> crowds = new TreeMap<>();
        squares.forEach((square, there) -> {
            long keys = there.stream().mapToLong(row -> veil.key(people.participant(row))).sum();
            int veiled = veil.moved(there.size(), Integer.MAX_VALUE, -1_000 - square * 1_000 - size, keys);
            if (there.size() >= minCell && veiled >= minCell) {
                crowds.put(square, veiled);
            }
        });
        return crowds;
    }

    private static long square(int x, int y, int size) {
        return (long) (y / size) * 10_000 + x / size;
    }

    private static Area area(Map<Long, Integer> crowds, int size) {
        List<Dot> dots = new ArrayList<>();
        List<int[]> edge = new ArrayList<>();
        crowds.forEach((square, count) -> {
            int x = (int) (square % 10_000) * size + size / 2;
            int y = (int) (square / 10_000) * size + size / 2;
            dots.add(new Dot(x, y, radius(count) * (size < COARSE ? 1 : 2)));
            int reach = Math.max(REACH, size / 2);
            for (int corner = 0; corner < CORNERS; corner++) {
                double angle = 2 * Math.PI * corner / CORNERS;
                edge.add(new int[] {(int) Math.round(x + reach * Math.cos(angle)), (int) Math.round(y + reach * Math.sin(angle))});
            }
        });
        Dot heart = dots.stream().min(Comparator.comparingDouble(dot -> dots.stream().mapToDouble(other -> other.r() * Math.hypot(dot.x() - other.x(),
                dot.y() - other.y())).sum())).orElseThrow();
        String outline = Hull.of(edge).stream().map(point -> point[0] + "," + point[1]).collect(Collectors.joining(" "));
        return new Area(outline, heart.x(), heart.y(), List.copyOf(dots));
    }

    /** In bands: 5 to 9 people, to 19, to 49, to 99, more. */
    private static int radius(int count) {
        return count < 10 ? 7 : count < 20 ? 10 : count < 50 ? 14 : count < 100 ? 18 : 22;
    }
}
