package org.yishi.deliberation.opinionmap;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Where the compatible map puts people and statements, and who is put into groups. */
final class Placing {

    private static final int ENOUGH_VOTES = 7;
    private static final int FEWEST_PEOPLE = 15;

    private Placing() {
    }

    /** p_i: few votes push a participant outwards. */
    static Points people(CentredVotes votes, Components components) {
        VoteMatrix matrix = votes.matrix();
        double[] places = votes.onto(components.vectors(), 2);
        int hidden = matrix.moderatedOut();
        for (int row = 0; row < matrix.rows(); row++) {
            double factor = Math.sqrt(matrix.width() / (double) Math.max(1, activeVotes(matrix, row) + hidden));
            places[2 * row] *= factor;
            places[2 * row + 1] *= factor;
        }
        return new Points(places, 2);
    }

    /** e_j: where somebody would stand who only agreed with the statement. */
    static Points statements(CentredVotes votes, Components components) {
        int width = votes.matrix().width();
        double[] places = new double[2 * width];
        for (int column = 0; column < width; column++) {
            double far = Math.sqrt(width) * (1 - votes.mean(column));
            places[2 * column] = far * components.vectors()[0][column];
            places[2 * column + 1] = far * components.vectors()[1][column];
        }
        return new Points(places, 2);
    }

    /** Rows of those who are put into groups: with min(7, M) votes; if they are fewer than 15, those with the most votes too. */
    static int[] in(VoteMatrix matrix) {
        int enough = Math.min(ENOUGH_VOTES, matrix.width());
        int[] in = IntStream.range(0, matrix.rows()).filter(row -> matrix.votesOf(row) >= enough).toArray();
        if (in.length >= FEWEST_PEOPLE) {
            return in;
        }
        return IntStream.range(0, matrix.rows()).boxed()
                .sorted(Comparator.comparingInt((Integer row) -> -matrix.votesOf(row)).thenComparing(row -> row))
                .limit(FEWEST_PEOPLE).mapToInt(Integer::intValue).sorted().toArray();
    }

    private static int activeVotes(VoteMatrix matrix, int row) {
        int active = 0;
        for (int vote = matrix.start(row); vote < matrix.start(row + 1); vote++) {
            active += matrix.isOut(matrix.column(vote)) ? 0 : 1;
        }
        return active;
    }
}
