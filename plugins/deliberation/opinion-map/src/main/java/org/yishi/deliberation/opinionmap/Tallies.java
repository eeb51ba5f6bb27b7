package org.yishi.deliberation.opinionmap;

/** How often a statement was agreed with, disagreed with and passed. */
public final class Tallies {

    private final int[] agrees;
    private final int[] disagrees;
    private final int[] passes;

    private Tallies(int width) {
        agrees = new int[width];
        disagrees = new int[width];
        passes = new int[width];
    }

    static Tallies of(char[] columns, byte[] votes, int width) {
        Tallies tallies = new Tallies(width);
        int[][] byVote = {tallies.disagrees, tallies.passes, tallies.agrees};
        for (int i = 0; i < votes.length; i++) {
            byVote[votes[i] + 1][columns[i]]++;
        }
        return tallies;
    }

    public int agrees(int column) {
        return agrees[column];
    }

    public int disagrees(int column) {
        return disagrees[column];
    }

    public int passes(int column) {
        return passes[column];
    }

    /** All votes, passes too. */
    public int votes(int column) {
        return agrees[column] + disagrees[column] + passes[column];
    }

    /** μ_j: the mean of the votes cast. */
    double mean(int column) {
        return (agrees[column] - disagrees[column]) / (double) votes(column);
    }
}
