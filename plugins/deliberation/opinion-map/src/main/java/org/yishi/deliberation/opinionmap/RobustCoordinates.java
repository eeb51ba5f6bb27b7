package org.yishi.deliberation.opinionmap;

import java.util.Arrays;

import org.yishi.deliberation.opinionmap.Pieces.Piece;

/**
 * Coordinates fitted to the votes that were cast; nothing is put into the holes. Participants and statements are fitted to each other in turns;
 * people with few votes stay near the middle.
 */
final class RobustCoordinates {

    static final int ROUNDS = 15;

    private final VoteMatrix matrix;
    private final Pieces pieces;
    private final double[] means;
    private final int dimensions;
    private final RidgeFit fit;

    /** @param matrix without columns that were moderated out */
    RobustCoordinates(VoteMatrix matrix, int dimensions) {
        this.matrix = matrix;
        this.pieces = Pieces.of(matrix);
        this.dimensions = dimensions;
        this.fit = new RidgeFit(dimensions);
        means = new double[matrix.width()];
        Arrays.setAll(means, matrix.tallies()::mean);
    }

    /**
     * Where people stand.
     *
     * @param people     {@code dimensions} numbers for each row
     * @param statements the same for each column
     */
    record Fitted(Points people, double[] statements) {
    }

    /** Rounds of fitting from a first guess of the statements. */
    Fitted from(double[] start, int rounds) {
        double[] statements = start;
        for (int round = 0; round < rounds; round++) {
            statements = statements(Whitening.of(people(statements), dimensions));
        }
        return new Fitted(new Points(people(statements), dimensions), statements);
    }

    private double[] people(double[] statements) {
        double[] people = new double[matrix.rows() * dimensions];
        pieces.each(piece -> {
            double[] system = new double[fit.length()];
            for (int row = piece.from(); row < piece.to(); row++) {
                Arrays.fill(system, 0);
                for (int vote = matrix.start(row); vote < matrix.start(row + 1); vote++) {
                    int column = matrix.column(vote);
                    fit.add(system, 0, statements, column * dimensions, matrix.vote(vote) - means[column]);
                }
                fit.solve(system, 0, people, row * dimensions);
            }
            return piece;
        }, Piece[]::new);
        return people;
    }

    private double[] statements(double[] people) {
        int length = fit.length();
        double[] systems = pieces.sum(piece -> {
            double[] part = new double[matrix.width() * length];
            for (int row = piece.from(); row < piece.to(); row++) {
                for (int vote = matrix.start(row); vote < matrix.start(row + 1); vote++) {
                    int column = matrix.column(vote);
                    fit.add(part, column * length, people, row * dimensions, matrix.vote(vote) - means[column]);
                }
            }
            return part;
        });
        double[] statements = new double[matrix.width() * dimensions];
        for (int column = 0; column < matrix.width(); column++) {
            fit.solve(systems, column * length, statements, column * dimensions);
        }
        return statements;
    }
}
