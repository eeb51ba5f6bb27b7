package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A number for each statement that follows from who voted how on it, and neither from its number nor from those of people: chance of our own is drawn
 * by it, so that the same votes under other numbers draw the same.
 */
final class ColumnKeys {

    private ColumnKeys() {
    }

    static long[] of(VoteMatrix matrix) {
        Tallies tallies = matrix.tallies();
        long[] rough = new long[matrix.width()];
        Arrays.setAll(rough, column -> Hashes.of(tallies.agrees(column), tallies.disagrees(column), tallies.passes(column), matrix.isOut(column) ? 1 : 0));
        long[] keys = rough.clone();
        for (int row = 0; row < matrix.rows(); row++) {
            long voter = ballot(matrix, row, rough);
            for (int vote = matrix.start(row); vote < matrix.start(row + 1); vote++) {
                // a sum, so that it does not matter who comes first
                keys[matrix.column(vote)] += Hashes.of(voter, matrix.vote(vote));
            }
        }
        return apart(keys);
    }

    /** What a participant voted, by the keys of statements, in whatever order they stand. */
    static long ballot(VoteMatrix matrix, int row, long[] keys) {
        long sum = matrix.votesOf(row);
        for (int vote = matrix.start(row); vote < matrix.start(row + 1); vote++) {
            sum += Hashes.of(keys[matrix.column(vote)], matrix.vote(vote));
        }
        return Hashes.of(sum);
    }

    /** Statements on which the very same people voted the very same way are interchangeable, but must not draw the same. */
    private static long[] apart(long[] keys) {
        int[] order = IntStream.range(0, keys.length).boxed().sorted(Comparator.comparingLong(column -> keys[column])).mapToInt(Integer::intValue).toArray();
        long[] apart = new long[keys.length];
        int same = 0;
        for (int i = 0; i < order.length; i++) {
            same = i > 0 && keys[order[i]] == keys[order[i - 1]] ? same + 1 : 0;
            apart[order[i]] = Hashes.of(keys[order[i]], same);
        }
        return apart;
    }
}
