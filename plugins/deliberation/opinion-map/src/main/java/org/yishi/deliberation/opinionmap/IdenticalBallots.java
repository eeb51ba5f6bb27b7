package org.yishi.deliberation.opinionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** People who voted the very same on the very same statements: chance makes pairs, hardly five. They are told to the moderator, never dropped. */
public final class IdenticalBallots {

    /** So many votes make a ballot that is worth comparing. */
    public static final int FEWEST_VOTES = 7;
    /** Sets from this size on are told to the moderator. */
    public static final int SUSPICIOUS = 5;

    private IdenticalBallots() {
    }

    /** Sets of participants with one ballot, the largest first; only those of at least {@code fewest} people. */
    public static List<List<Long>> of(VoteMatrix matrix, int fewest) {
        Map<Long, List<Integer>> byBallot = new LinkedHashMap<>();
        IntStream.range(0, matrix.rows()).filter(row -> matrix.votesOf(row) >= FEWEST_VOTES)
                .forEach(row -> byBallot.computeIfAbsent(CanonicalOrder.ballot(matrix, row), any -> new ArrayList<>()).add(row));
        return byBallot.values().stream().filter(rows -> rows.size() >= fewest && rows.stream().allMatch(row -> isSame(matrix, row, rows.get(0))))
                .sorted(Comparator.comparingInt((List<Integer> rows) -> -rows.size()))
                .map(rows -> rows.stream().map(matrix::participant).toList()).toList();
    }

    private static boolean isSame(VoteMatrix matrix, int row, int other) {
        int length = matrix.votesOf(row);
        return length == matrix.votesOf(other) && IntStream.range(0, length).allMatch(i -> {
            int mine = matrix.start(row) + i;
            int theirs = matrix.start(other) + i;
            return matrix.column(mine) == matrix.column(theirs) && matrix.vote(mine) == matrix.vote(theirs);
        });
    }
}
