package org.yishi.deliberation.opinionmap;

import java.util.Arrays;

/** Keeps of several votes of one person on one statement the last. */
final class LastVotes {

    private LastVotes() {
    }

    /** @param order votes as they were added, by row; {@code starts} says where each row begins in it */
    static VoteMatrix kept(long[] people, long[] texts, boolean[] out, int[] starts, int[] order, int[] columnOf, long[] times, byte[] votes) {
        int[] keptStarts = new int[starts.length];
        char[] columns = new char[order.length];
        byte[] kept = new byte[order.length];
        int[] last = new int[texts.length];
        Arrays.fill(last, -1);
        int at = 0;
        for (int row = 0; row < people.length; row++) {
            int[] seen = new int[starts[row + 1] - starts[row]];
            int different = 0;
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                int vote = order[i];
                int column = columnOf[vote];
                if (last[column] < 0) {
                    seen[different++] = column;
                    last[column] = vote;
                } else if (times[vote] >= times[last[column]]) {
                    last[column] = vote;
                }
            }
            Arrays.sort(seen, 0, different);
            for (int i = 0; i < different; i++) {
                columns[at] = (char) seen[i];
                kept[at++] = votes[last[seen[i]]];
                last[seen[i]] = -1;
            }
            keptStarts[row + 1] = at;
        }
        return new VoteMatrix(people, texts, out, keptStarts, Arrays.copyOf(columns, at), Arrays.copyOf(kept, at));
    }
}
