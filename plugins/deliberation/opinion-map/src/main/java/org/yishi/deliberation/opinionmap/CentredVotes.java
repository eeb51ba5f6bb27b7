package org.yishi.deliberation.opinionmap;

/**
 * The matrix X of the components: vote minus mean of the votes cast where somebody voted on an active statement, and exactly 0 everywhere else, so
 * that filling every hole with the mean costs nothing.
 */
final class CentredVotes {

    private final VoteMatrix matrix;
    private final Pieces pieces;
    /** x for the votes -1, 0 and 1 on each column. */
    private final double[] values;

    CentredVotes(VoteMatrix matrix) {
        this.matrix = matrix;
        this.pieces = Pieces.of(matrix);
        values = new double[3 * matrix.width()];
        for (int column = 0; column < matrix.width(); column++) {
            for (int vote = -1; vote <= 1; vote++) {
                values[3 * column + vote + 1] = matrix.isOut(column) ? 0 : vote - mean(column);
            }
        }
    }

    VoteMatrix matrix() {
        return matrix;
    }

    /** μ_j; 0 for a statement that was moderated out. */
    double mean(int column) {
        return matrix.isOut(column) ? 0 : matrix.tallies().mean(column);
    }

    /** trace(XᵀX). */
    double trace() {
        double trace = 0;
        for (int column = 0; column < matrix.width(); column++) {
            Tallies tallies = matrix.tallies();
            trace += tallies.agrees(column) * square(values[3 * column + 2]) + tallies.passes(column) * square(values[3 * column + 1])
                    + tallies.disagrees(column) * square(values[3 * column]);
        }
        return trace;
    }

    private static double square(double value) {
        return value * value;
    }

    /** XᵀX B for two vectors, interleaved: one pass over the votes, first X and then Xᵀ. */
    double[] normal(double[] pair) {
        return pieces.sum(piece -> {
            double[] result = new double[pair.length];
            for (int row = piece.from(); row < piece.to(); row++) {
                double first = 0;
                double second = 0;
                int end = matrix.start(row + 1);
                for (int vote = matrix.start(row); vote < end; vote++) {
                    int column = matrix.column(vote);
                    double x = values[3 * column + matrix.vote(vote) + 1];
                    first += x * pair[2 * column];
                    second += x * pair[2 * column + 1];
                }
                for (int vote = matrix.start(row); vote < end; vote++) {
                    int column = matrix.column(vote);
                    double x = values[3 * column + matrix.vote(vote) + 1];
                    result[2 * column] += x * first;
                    result[2 * column + 1] += x * second;
                }
            }
            return result;
        });
    }

    /** X B, row by row: {@code dimensions} numbers for each participant. */
    double[] onto(double[][] vectors, int dimensions) {
        double[] result = new double[matrix.rows() * dimensions];
        pieces.each(piece -> {
            for (int row = piece.from(); row < piece.to(); row++) {
                for (int vote = matrix.start(row); vote < matrix.start(row + 1); vote++) {
                    int column = matrix.column(vote);
                    double x = values[3 * column + matrix.vote(vote) + 1];
                    for (int d = 0; d < dimensions; d++) {
                        result[row * dimensions + d] += x * vectors[d][column];
                    }
                }
            }
            return piece;
        }, Pieces.Piece[]::new);
        return result;
    }
}
