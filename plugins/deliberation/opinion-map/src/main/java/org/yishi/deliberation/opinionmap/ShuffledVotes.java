package org.yishi.deliberation.opinionmap;

import java.util.Arrays;

/**
 * The same votes dealt out anew among those who voted on each statement: what a map of people looks like who form no groups. Whoever comes next on a
 * statement draws one of the votes that are left of it, so that one walk through the votes deals them all, and every deal is equally likely.
 */
final class ShuffledVotes {

    private ShuffledVotes() {
    }

    static VoteMatrix of(VoteMatrix matrix, int seed) {
        Tallies tallies = matrix.tallies();
        long[] seeds = new long[matrix.width()];
        int[] agrees = new int[matrix.width()];
        int[] passes = new int[matrix.width()];
        int[] left = new int[matrix.width()];
        Arrays.setAll(seeds, column -> Hashes.of(seed, matrix.keys()[column]));
        Arrays.setAll(agrees, tallies::agrees);
        Arrays.setAll(passes, tallies::passes);
        Arrays.setAll(left, tallies::votes);
        byte[] dealt = new byte[matrix.size()];
        for (int vote = 0; vote < dealt.length; vote++) {
            int column = matrix.column(vote);
            // the upper half of a hash, scaled to 0 … left - 1
            long drawn = (Hashes.next(seeds[column], left[column]) >>> 32) * left[column]-- >>> 32;
            if (drawn < agrees[column]) {
                agrees[column]--;
                dealt[vote] = 1;
            } else if (drawn < agrees[column] + passes[column]) {
                passes[column]--;
            } else {
                dealt[vote] = -1;
            }
        }
        return matrix.withVotes(dealt);
    }
}
