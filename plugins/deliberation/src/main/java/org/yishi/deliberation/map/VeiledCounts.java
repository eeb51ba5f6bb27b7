package org.yishi.deliberation.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.yishi.deliberation.opinionmap.GroupCounts;
import org.yishi.deliberation.opinionmap.OpinionMap;
import org.yishi.deliberation.opinionmap.VoteMatrix;

/**
 * What of the counts of a map may be told: groups that are large enough, cells behind which enough votes stand, each number under the
 * {@linkplain Veil veil}. A cell is also hidden where it, taken from the public total of its statement, would leave so few votes over that
 * they could be told. Everything that is published of a map follows from this and from nothing else.
 */
final class VeiledCounts {

    /** More than there are names of groups. */
    private static final int NAMES = 16;

    private final List<Integer> groups;
    private final GroupCounts counts;
    private final boolean[][] told;

    private VeiledCounts(List<Integer> groups, GroupCounts counts, boolean[][] told) {
        this.groups = groups;
        this.counts = counts;
        this.told = told;
    }

    static VeiledCounts of(OpinionMap map, MapTerms terms, Veil veil) {
        GroupCounts exact = map.counts();
        List<Integer> groups = IntStream.range(0, exact.groups()).filter(group -> exact.size(group) >= terms.minGroup()).boxed().toList();
        int width = map.matrix().width();
        long[] keys = keys(map, veil, exact.groups());
        int[][] numbers = new int[3][groups.size() * width];
        boolean[][] told = new boolean[groups.size()][width];
        for (int place = 0; place < groups.size(); place++) {
            int group = groups.get(place);
            for (int column = 0; column < width; column++) {
                int cell = place * width + column;
                int from = (group * width + column) * 3;
                int votes = exact.votes(group, column);
                long what = 2 * (NAMES * map.matrix().statement(column) + name(map, group));
                int agrees = veil.moved(exact.agrees(group, column), votes, what, keys[from + 2]);
                numbers[0][cell] = agrees;
                numbers[1][cell] = veil.moved(exact.disagrees(group, column), votes - agrees, what + 1, keys[from]);
                numbers[2][cell] = votes;
                told[place][column] = votes >= terms.minCell() && !map.matrix().isOut(column);
            }
        }
        VeiledCounts veiled = new VeiledCounts(groups, GroupCounts.given(sizes(map, groups, veil), width, numbers[0],
                numbers[1], numbers[2]), told);
        veiled.hideWhatWouldTellTheRest(map.matrix(), terms);
        return veiled;
    }

    /** By which a number is known from picture to picture: the name of its group, or that it is about everybody. */
    private static int name(OpinionMap map, int group) {
        return map.groups() == 1 ? NAMES - 1 : map.nameOf(group);
    }

    private static int[] sizes(OpinionMap map, List<Integer> groups, Veil veil) {
        return groups.stream().mapToInt(group -> veil.moved(map.counts().size(group), Integer.MAX_VALUE, -1 - name(map, group), IntStream.range(0, map.matrix().rows())
                .filter(row -> map.groupOf(row) == group).mapToLong(row -> veil.key(map.matrix().participant(row))).sum())).toArray();
    }

    /** For each group, statement and choice the keys of those behind it, added up. */
    private static long[] keys(OpinionMap map, Veil veil, int groups) {
        VoteMatrix matrix = map.matrix();
        long[] sums = new long[groups * matrix.width() * 3];
        for (int row = 0; row < matrix.rows(); row++) {
            if (map.groupOf(row) >= 0) {
                int from = map.groupOf(row) * matrix.width();
                long key = veil.key(matrix.participant(row));
                matrix.eachVote(row, (column, choice) -> sums[(from + column) * 3 + choice + 1] += key);
            }
        }
        return sums;
    }

    private void hideWhatWouldTellTheRest(VoteMatrix matrix, MapTerms terms) {
        for (int column = 0; column < matrix.width(); column++) {
            int all = matrix.tallies().votes(column);
            for (int rest = rest(all, column); rest > 0 && rest < terms.minCell() && smallest(column) >= 0; rest = rest(all, column)) {
                told[smallest(column)][column] = false;
            }
        }
    }

    private int rest(int all, int column) {
        return all - IntStream.range(0, groups.size()).filter(place -> told[place][column]).map(place -> counts.votes(place, column)).sum();
    }

    private int smallest(int column) {
        return IntStream.range(0, groups.size()).filter(place -> told[place][column]).boxed()
                .min((one, other) -> Integer.compare(counts.votes(one, column), counts.votes(other, column))).orElse(-1);
    }

    /** The numbers of the groups that are told, as the map has them. */
    List<Integer> groups() {
        return groups;
    }

    /** By place in {@link #groups}. */
    GroupCounts counts() {
        return counts;
    }

    boolean isTold(int place, int column) {
        return told[place][column];
    }

    /** Whether the statement is told for every group. */
    boolean isTold(int column) {
        return !groups.isEmpty() && Arrays.stream(told).allMatch(cells -> cells[column]);
    }
}
