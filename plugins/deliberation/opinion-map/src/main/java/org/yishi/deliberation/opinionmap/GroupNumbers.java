package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Gives groups their numbers: the largest first, and in a map that is drawn anew each group the number it had. */
final class GroupNumbers {

    private GroupNumbers() {
    }

    /** New names by size; of equal ones the one whose centre lies first. */
    static int[] bySize(int[] groups, Points points, int count) {
        int[] sizes = new int[count];
        double[] first = new double[count];
        for (int i = 0; i < groups.length; i++) {
            sizes[groups[i]]++;
            first[groups[i]] += points.at(i, 0);
        }
        int[] order = IntStream.range(0, count).boxed().sorted(Comparator.comparingInt((Integer group) -> -sizes[group])
                .thenComparingDouble(group -> first[group] / Math.max(1, sizes[group]))).mapToInt(Integer::intValue).toArray();
        return renamed(groups, inverse(order));
    }

    /** Names by best overlap with the groups before; negative entries of {@code before} are people who were in none. */
    static int[] like(int[] before, int[] groups, int count) {
        int most = Math.max(count, Arrays.stream(before).max().orElse(-1) + 1);
        int[][] overlap = new int[count][most];
        for (int i = 0; i < groups.length; i++) {
            if (before[i] >= 0) {
                overlap[groups[i]][before[i]]++;
            }
        }
        int[] names = new int[count];
        Arrays.fill(names, -1);
        boolean[] taken = new boolean[most];
        for (int given = 0; given < count; given++) {
            int best = -1;
            for (int cell = 0; cell < count * most; cell++) {
                int group = cell / most;
                int name = cell % most;
                boolean free = names[group] < 0 && !taken[name] && name < count;
                if (free && (best < 0 || overlap[group][name] > overlap[best / most][best % most])) {
                    best = cell;
                }
            }
            names[best / most] = best % most;
            taken[best % most] = true;
        }
        return renamed(groups, names);
    }

    private static int[] inverse(int[] order) {
        int[] names = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            names[order[i]] = i;
        }
        return names;
    }

    private static int[] renamed(int[] groups, int[] names) {
        return Arrays.stream(groups).map(group -> names[group]).toArray();
    }
}
