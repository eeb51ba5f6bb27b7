package org.yishi.deliberation.opinionmap;

/** The same votes dealt out anew among those who voted on each statement: what a map of people looks like who form no groups. */
final class ShuffledVotes {

    private ShuffledVotes() {
    }

    static VoteMatrix of(VoteMatrix matrix, int seed) {
        int[] next = new int[matrix.width()];
        int[][] places = new int[matrix.width()][];
        for (int column = 0; column < matrix.width(); column++) {
            places[column] = new int[matrix.tallies().votes(column)];
        }
        for (int vote = 0; vote < matrix.size(); vote++) {
            int column = matrix.column(vote);
            places[column][next[column]++] = vote;
        }
        byte[] dealt = new byte[matrix.size()];
        for (int column = 0; column < matrix.width(); column++) {
            deal(matrix, places[column], Hashes.of(seed, matrix.statement(column)), dealt);
        }
        return matrix.withVotes(dealt);
    }

    /** Fisher and Yates. */
    private static void deal(VoteMatrix matrix, int[] places, long seed, byte[] dealt) {
        for (int place : places) {
            dealt[place] = (byte) matrix.vote(place);
        }
        for (int i = places.length - 1; i > 0; i--) {
            int j = (int) ((Hashes.of(seed, i) >>> 33) % (i + 1));
            byte taken = dealt[places[i]];
            dealt[places[i]] = dealt[places[j]];
            dealt[places[j]] = taken;
        }
    }
}
