package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Gives groups their numbers, the largest first, and in a map that is drawn anew the names that they had: letter and colour follow from the name. */
final class GroupNumbers {

    /** As many as there may be groups. */
    static final int MOST_NAMES = Grouping.MOST;

    /**
     * Groups in the order of their names.
     *
     * @param groups of each of the people
     * @param names  by group; one may be missing where there were more groups before
     */
    record Named(int[] groups, int[] names) {
    }

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

    /**
     * Names by best overlap with the names that people had before, whatever the number of groups was then: the largest overlap first, of equal ones
     * the first group and the first name. A group that shares nobody with any takes the first name that is left.
     *
     * @param before negative for people who had none
     * @param groups by number, the largest first
     */
    static Named like(int[] before, int[] groups, int count) {
        int[][] overlap = new int[count][MOST_NAMES];
        for (int i = 0; i < groups.length; i++) {
            if (before[i] >= 0) {
                overlap[groups[i]][before[i]]++;
            }
        }
        int[] names = new int[count];
        Arrays.fill(names, -1);
        boolean[] taken = new boolean[MOST_NAMES];
        for (int given = 0; given < count; given++) {
            int best = -1;
            for (int cell = 0; cell < count * MOST_NAMES; cell++) {
                boolean free = names[cell / MOST_NAMES] < 0 && !taken[cell % MOST_NAMES];
                if (free && (best < 0 || overlap[cell / MOST_NAMES][cell % MOST_NAMES] > overlap[best / MOST_NAMES][best % MOST_NAMES])) {
                    best = cell;
                }
            }
            names[best / MOST_NAMES] = best % MOST_NAMES;
            taken[best % MOST_NAMES] = true;
        }
        int[] order = IntStream.range(0, count).boxed().sorted(Comparator.comparingInt(group -> names[group])).mapToInt(Integer::intValue).toArray();
        return new Named(renamed(groups, inverse(order)), Arrays.stream(order).map(group -> names[group]).toArray());
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
