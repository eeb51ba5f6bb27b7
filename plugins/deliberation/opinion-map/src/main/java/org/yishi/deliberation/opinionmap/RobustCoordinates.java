package org.yishi.deliberation.opinionmap;

import org.yishi.deliberation.opinionmap.Pieces.Piece;

/**
 * Coordinates fitted to the votes that were cast; nothing is put into the holes. Participants and statements are fitted to each other in turns;
 * people with few votes stay near the middle.
 */
final class RobustCoordinates {

    static final int ROUNDS = 15;

    private final VoteMatrix matrix;
    private final Pieces pieces;
    private final int dimensions;
    private final RidgeFit fit;
    private final CellSums sums;

    /** @param matrix without columns that were moderated out */
    RobustCoordinates(VoteMatrix matrix, int dimensions) {
        this.matrix = matrix;
        this.pieces = Pieces.of(matrix);
        this.dimensions = dimensions;
        this.fit = new RidgeFit(dimensions);
        this.sums = new CellSums(matrix, fit.length());
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
        double[] people = new double[matrix.rows() * dimensions];
        for (int round = 0; round < rounds; round++) {
            double[] products = people(statements, people);
            statements = statements(people, Whitening.of(products, matrix.rows(), dimensions));
        }
        people(statements, people);
        return new Fitted(new Points(people, dimensions), statements);
    }

    /** Fits people to statements. @return sums over all people of the products of their coordinates, and of the coordinates */
    private double[] people(double[] statements, double[] people) {
        double[] table = sums.table();
        for (int column = 0; column < matrix.width(); column++) {
            for (int vote = -1; vote <= 1; vote++) {
                fit.system(statements, column * dimensions, vote - matrix.tallies().mean(column), table, sums.at(column, vote));
            }
        }
        return pieces.sum(piece -> {
            double[] system = new double[sums.stride()];
            double[] all = new double[fit.length()];
            for (int row = piece.from(); row < piece.to(); row++) {
                sums.gather(row, table, system);
                fit.solve(system, 0, people, row * dimensions);
                fit.system(people, row * dimensions, 1, system, 0);
                for (int i = 0; i < all.length; i++) {
                    all[i] += system[i];
                }
            }
            return all;
        });
    }

    /** Fits statements to people: those who voted the same on a statement add the same to its system but for the vote, which can wait for the end. */
    private double[] statements(double[] people, Whitening whitening) {
        double[] byVote = pieces.sum(piece -> pieceOf(people, whitening, piece));
        double[] statements = new double[matrix.width() * dimensions];
        double[] system = new double[fit.length()];
        for (int column = 0; column < matrix.width(); column++) {
            double mean = matrix.tallies().mean(column);
            for (int i = 0; i < system.length; i++) {
                double disagree = byVote[sums.at(column, -1) + i];
                double pass = byVote[sums.at(column, 0) + i];
                double agree = byVote[sums.at(column, 1) + i];
                double all = disagree + pass + agree;
                system[i] = i < fit.triangle() ? all : agree - disagree - mean * all;
            }
            fit.solve(system, 0, statements, column * dimensions);
        }
        return statements;
    }

    private double[] pieceOf(double[] people, Whitening whitening, Piece piece) {
        double[] table = sums.table();
        double[] white = new double[dimensions];
        double[] numbers = new double[sums.stride()];
        for (int row = piece.from(); row < piece.to(); row++) {
            whitening.turn(people, row * dimensions, white);
            fit.system(white, 0, 1, numbers, 0);
            sums.scatter(row, numbers, table);
        }
        return table;
    }
}
