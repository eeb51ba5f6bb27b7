package org.yishi.deliberation.opinionmap;

/**
 * Sums along the votes, over tables with three rows for each statement: one for those who disagree, one for those who pass, one for those who agree.
 * Four numbers of a table row are taken at a time, so that what stays the same from vote to vote stays in registers; rows are filled up to a multiple of
 * four for that.
 */
final class CellSums {

    private static final int AT_ONCE = 4;

    private final VoteMatrix matrix;
    private final int stride;

    /** @param length numbers of a table row that are used */
    CellSums(VoteMatrix matrix, int length) {
        this.matrix = matrix;
        this.stride = (length + AT_ONCE - 1) / AT_ONCE * AT_ONCE;
    }

    /** Numbers of a table row. */
    int stride() {
        return stride;
    }

    double[] table() {
        return new double[3 * matrix.width() * stride];
    }

    /** Where the table row of a vote begins. */
    int at(int column, int vote) {
        return (3 * column + vote + 1) * stride;
    }

    /** What the table says of all votes of a participant. */
    void gather(int row, double[] table, double[] sums) {
        int end = matrix.start(row + 1);
        for (int i = 0; i < stride; i += AT_ONCE) {
            double first = 0;
            double second = 0;
            double third = 0;
            double fourth = 0;
            for (int vote = matrix.start(row); vote < end; vote++) {
                int at = at(matrix.column(vote), matrix.vote(vote)) + i;
                first += table[at];
                second += table[at + 1];
                third += table[at + 2];
                fourth += table[at + 3];
            }
            sums[i] = first;
            sums[i + 1] = second;
            sums[i + 2] = third;
            sums[i + 3] = fourth;
        }
    }

    /** Adds the same numbers to the table for each vote of a participant. */
    void scatter(int row, double[] numbers, double[] table) {
        int end = matrix.start(row + 1);
        for (int i = 0; i < stride; i += AT_ONCE) {
            double first = numbers[i];
            double second = numbers[i + 1];
            double third = numbers[i + 2];
            double fourth = numbers[i + 3];
            for (int vote = matrix.start(row); vote < end; vote++) {
                int at = at(matrix.column(vote), matrix.vote(vote)) + i;
                table[at] += first;
                table[at + 1] += second;
                table[at + 2] += third;
                table[at + 3] += fourth;
            }
        }
    }
}
