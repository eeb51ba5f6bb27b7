package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who voted how on what: rows are participants, columns are statements, both in ascending order of their ids, both with at least one vote. Only
 * votes are stored, never the holes between them. Made by {@link VoteCollector}; never changes.
 */
public final class VoteMatrix {

    private final long[] participants;
    private final long[] statements;
    private final boolean[] out;
    private final int[] starts;
    private final char[] columns;
    private final byte[] votes;
    private final Tallies tallies;
    /** Made when they are first asked for. */
    private volatile long[] keys;

    VoteMatrix(long[] participants, long[] statements, boolean[] out, int[] starts, char[] columns, byte[] votes) {
        this(participants, statements, out, starts, columns, votes, Tallies.of(columns, votes, statements.length));
    }

    private VoteMatrix(long[] participants, long[] statements, boolean[] out, int[] starts, char[] columns, byte[] votes, Tallies tallies) {
        this.participants = participants;
        this.statements = statements;
        this.out = out;
        this.starts = starts;
        this.columns = columns;
        this.votes = votes;
        this.tallies = tallies;
    }

    /** N. */
    public int rows() {
        return participants.length;
    }

    /** M. */
    public int width() {
        return statements.length;
    }

    /** How many votes there are. */
    public int size() {
        return votes.length;
    }

    public long participant(int row) {
        return participants[row];
    }

    public long statement(int column) {
        return statements[column];
    }

    /** The row of a participant, negative where there is none. */
    public int rowOf(long participant) {
        return Arrays.binarySearch(participants, participant);
    }

    /** For each row the row of the same participant in another matrix, -1 where there is none; both are in ascending order of ids. */
    int[] rowsIn(VoteMatrix other) {
        int[] rows = new int[rows()];
        int at = 0;
        for (int row = 0; row < rows.length; row++) {
            while (at < other.rows() && other.participants[at] < participants[row]) {
                at++;
            }
            rows[row] = at < other.rows() && other.participants[at] == participants[row] ? at : -1;
        }
        return rows;
    }

    /** The column of a statement, negative where there is none. */
    public int columnOf(long statement) {
        return Arrays.binarySearch(statements, statement);
    }

    /** Whether a statement was moderated out (or says nothing about the matter): it keeps its tallies and is never chosen. */
    public boolean isOut(int column) {
        return out[column];
    }

    /** h. */
    public int moderatedOut() {
        return (int) IntStream.range(0, out.length).filter(column -> out[column]).count();
    }

    /** First vote of a row; {@code start(rows())} is the end of all. */
    int start(int row) {
        return starts[row];
    }

    int column(int vote) {
        return columns[vote];
    }

    /** 1 agree, -1 disagree, 0 pass. */
    int vote(int vote) {
        return votes[vote];
    }

    /** n_i: votes of a participant over all statements, moderated-out ones too. */
    public int votesOf(int row) {
        return starts[row + 1] - starts[row];
    }

    /** Told of every vote of a participant. */
    @FunctionalInterface
    public interface VoteVisitor {

        void vote(int column, int choice);
    }

    /** Goes through the votes of a participant in the order of the statements. */
    public void eachVote(int row, VoteVisitor visitor) {
        for (int vote = starts[row]; vote < starts[row + 1]; vote++) {
            visitor.vote(columns[vote], votes[vote]);
        }
    }

    public Tallies tallies() {
        return tallies;
    }

    /** By column, see {@link ColumnKeys}. */
    long[] keys() {
        if (keys == null) {
            keys = ColumnKeys.of(this);
        }
        return keys;
    }

    private VoteMatrix keyed(long[] known) {
        keys = known;
        return this;
    }

    /** The same people and statements, the votes on each statement dealt out in another way. */
    VoteMatrix withVotes(byte[] dealt) {
        return new VoteMatrix(participants, statements, out, starts, columns, dealt, tallies).keyed(keys());
    }

    /** Rows in another order, under running numbers; for what must not depend on ids. */
    VoteMatrix inOrder(int[] order) {
        int[] newStarts = new int[order.length + 1];
        char[] newColumns = new char[columns.length];
        byte[] newVotes = new byte[votes.length];
        for (int row = 0; row < order.length; row++) {
            int from = starts[order[row]];
            int length = votesOf(order[row]);
            System.arraycopy(columns, from, newColumns, newStarts[row], length);
            System.arraycopy(votes, from, newVotes, newStarts[row], length);
            newStarts[row + 1] = newStarts[row] + length;
        }
        return new VoteMatrix(IntStream.range(0, order.length).asLongStream().toArray(), statements, out, newStarts, newColumns, newVotes,
                tallies).keyed(keys());
    }

    /** Only some columns. */
    VoteMatrix onlyActive() {
        int[] renumbered = new int[width()];
        int active = 0;
        for (int column = 0; column < width(); column++) {
            renumbered[column] = out[column] ? -1 : active++;
        }
        if (active == width()) {
            return this;
        }
        long[] kept = IntStream.range(0, width()).filter(column -> !out[column]).mapToLong(column -> statements[column]).toArray();
        int[] newStarts = new int[rows() + 1];
        char[] newColumns = new char[size()];
        byte[] newVotes = new byte[size()];
        int at = 0;
        for (int row = 0; row < rows(); row++) {
            for (int vote = starts[row]; vote < starts[row + 1]; vote++) {
                if (renumbered[columns[vote]] >= 0) {
                    newColumns[at] = (char) renumbered[columns[vote]];
                    newVotes[at++] = votes[vote];
                }
            }
            newStarts[row + 1] = at;
        }
        return new VoteMatrix(participants, kept, new boolean[active], newStarts, Arrays.copyOf(newColumns, at), Arrays.copyOf(newVotes, at));
    }
}
