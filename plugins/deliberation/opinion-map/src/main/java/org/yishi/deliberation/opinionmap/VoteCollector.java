package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * Gathers votes as they come, in any order. Of several votes of one person on one statement the latest counts, at equal times the one that
 * was added later.
 */
public final class VoteCollector {

    /** More statements than this fit into no conversation, and not into the two bytes of a column. */
    public static final int MOST_STATEMENTS = Character.MAX_VALUE;

    private long[] participants = new long[1024];
    private long[] statements = new long[1024];
    private long[] times = new long[1024];
    private byte[] votes = new byte[1024];
    private int size;

    /**
     * @param at   when, in any unit
     * @param vote 1 agree, -1 disagree, 0 pass
     */
    public VoteCollector add(long participant, long statement, int vote, long at) {
        if (vote < -1 || vote > 1) {
            throw new IllegalArgumentException("a vote is 1, 0 or -1, not " + vote);
        }
        if (size == votes.length) {
            int more = size * 2;
            participants = Arrays.copyOf(participants, more);
            statements = Arrays.copyOf(statements, more);
            times = Arrays.copyOf(times, more);
            votes = Arrays.copyOf(votes, more);
        }
        participants[size] = participant;
        statements[size] = statement;
        times[size] = at;
        votes[size++] = (byte) vote;
        return this;
    }

    public int size() {
        return size;
    }

    /**
     * @param moderatedOut statements that keep their tallies and are chosen nowhere
     * @throws IllegalArgumentException if there are more than {@link #MOST_STATEMENTS} statements
     */
    public VoteMatrix matrix(Collection<Long> moderatedOut) {
        long[] people = distinct(participants);
        long[] texts = distinct(statements);
        if (texts.length > MOST_STATEMENTS) {
            throw new IllegalArgumentException(texts.length + " statements are more than " + MOST_STATEMENTS);
        }
        int[] columnOf = new int[size];
        int[] starts = new int[people.length + 1];
        int[] rowOf = new int[size];
        for (int i = 0; i < size; i++) {
            rowOf[i] = Arrays.binarySearch(people, participants[i]);
            columnOf[i] = Arrays.binarySearch(texts, statements[i]);
            starts[rowOf[i] + 1]++;
        }
        for (int row = 0; row < people.length; row++) {
            starts[row + 1] += starts[row];
        }
        return LastVotes.kept(people, texts, out(texts, Set.copyOf(moderatedOut)), starts, byRow(rowOf, starts), columnOf, times, votes);
    }

    private int[] byRow(int[] rowOf, int[] starts) {
        int[] next = Arrays.copyOf(starts, starts.length);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[rowOf[i]]++] = i;
        }
        return order;
    }

    private static boolean[] out(long[] texts, Set<Long> moderatedOut) {
        boolean[] out = new boolean[texts.length];
        for (int column = 0; column < texts.length; column++) {
            out[column] = moderatedOut.contains(texts[column]);
        }
        return out;
    }

    private long[] distinct(long[] ids) {
        long[] sorted = Arrays.copyOf(ids, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
