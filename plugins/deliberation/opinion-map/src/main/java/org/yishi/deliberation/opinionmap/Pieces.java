package org.yishi.deliberation.opinionmap;

import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Rows cut into a fixed number of pieces of about equally many votes. What is added up piece by piece and then in the order of the pieces is the same
 * on one processor as on many.
 */
final class Pieces {

    private static final int MOST = 16;
    /** Votes, or points: fewer are not worth another thread. */
    static final int SMALLEST = 8_000;

    /** A run of rows. */
    record Piece(int from, int to) {
    }

    private final Piece[] pieces;

    private Pieces(Piece[] pieces) {
        this.pieces = pieces;
    }

    static Pieces of(VoteMatrix matrix) {
        int count = Math.max(1, Math.min(MOST, matrix.size() / SMALLEST));
        Piece[] pieces = new Piece[count];
        int row = 0;
        for (int i = 0; i < count; i++) {
            int from = row;
            long end = (long) matrix.size() * (i + 1) / count;
            while (row < matrix.rows() && (i == count - 1 || matrix.start(row + 1) <= end)) {
                row++;
            }
            pieces[i] = new Piece(from, row);
        }
        return new Pieces(pieces);
    }

    /** Equal runs of plain numbers from 0 to {@code length}, none much shorter than {@code smallest}. */
    static Pieces of(int length, int smallest) {
        int count = Math.max(1, Math.min(MOST, length / smallest));
        return new Pieces(IntStream.range(0, count).mapToObj(i -> new Piece((int) ((long) length * i / count),
                (int) ((long) length * (i + 1) / count))).toArray(Piece[]::new));
    }

    /** What came of each piece, in their order. */
    <T> T[] each(Function<Piece, T> work, IntFunction<T[]> array) {
        if (pieces.length > 1) {
            return IntStream.range(0, pieces.length).parallel().mapToObj(i -> work.apply(pieces[i])).toArray(array);
        }
        // a round of k-means takes hardly longer than a stream
        T[] only = array.apply(1);
        only[0] = work.apply(pieces[0]);
        return only;
    }

    /** The sums of what came of each piece, added in their order. */
    double[] sum(Function<Piece, double[]> work) {
        double[][] parts = each(work, double[][]::new);
        double[] sum = parts[0];
        for (int i = 1; i < parts.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] += parts[i][j];
            }
        }
        return sum;
    }
}
