package org.yishi.deliberation.opinionmap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What everybody shares: by groups, so that a large one cannot outvote a small one, and over all who voted. */
public final class Consensus {

    private static final int MOST = 5;

    private final VoteMatrix matrix;
    private final GroupCounts groups;

    /** For the groups of a map, or for counts that were given. */
    public Consensus(VoteMatrix matrix, GroupCounts groups) {
        this.matrix = matrix;
        this.groups = groups;
    }

    /** gac: the product of what the groups agree; one group that refuses pulls it down. */
    public double agreed(int column) {
        double product = 1;
        for (int group = 0; group < groups.groups(); group++) {
            product *= groups.agreeing(group, column);
        }
        return product;
    }

    /** The same against the statement. */
    public double rejected(int column) {
        double product = 1;
        for (int group = 0; group < groups.groups(); group++) {
            product *= groups.disagreeing(group, column);
        }
        return product;
    }

    /** gac^(1/k), to compare conversations with different numbers of groups. */
    public double agreedPerGroup(int column) {
        return Math.pow(agreed(column), 1.0 / groups.groups());
    }

    /** Whether more than half of every group agrees, surely. */
    public boolean everyGroupSupports(int column) {
        return !matrix.isOut(column) && IntStream.range(0, groups.groups()).allMatch(group -> groups.agreeing(group, column) > 0.5
                && Significance.isEnough(Significance.fromHalf(groups.agrees(group, column), groups.votes(group, column))));
    }

    /** 利益最大公约数: the columns that every group supports, the most agreed first. */
    public List<Integer> common() {
        return IntStream.range(0, matrix.width()).filter(this::everyGroupSupports).boxed()
                .sorted(Comparator.comparingDouble(column -> -agreed(column))).toList();
    }

    /** The five columns at most that most of all who voted agree with, groups or not. */
    public List<Integer> agreedByAll() {
        return IntStream.range(0, matrix.width())
                .filter(column -> isSure(matrix.tallies().agrees(column), column)).boxed()
                .sorted(Comparator.comparingDouble(column -> -strength(matrix.tallies().agrees(column), column))).limit(MOST).toList();
    }

    /** The same against. */
    public List<Integer> rejectedByAll() {
        return IntStream.range(0, matrix.width())
                .filter(column -> isSure(matrix.tallies().disagrees(column), column)).boxed()
                .sorted(Comparator.comparingDouble(column -> -strength(matrix.tallies().disagrees(column), column))).limit(MOST).toList();
    }

    private boolean isSure(int success, int column) {
        int trials = matrix.tallies().votes(column);
        return !matrix.isOut(column) && Significance.part(success, trials) > 0.5 && Significance.isEnough(Significance.fromHalf(success, trials));
    }

    private double strength(int success, int column) {
        int trials = matrix.tallies().votes(column);
        return Significance.part(success, trials) * Significance.fromHalf(success, trials);
    }
}
