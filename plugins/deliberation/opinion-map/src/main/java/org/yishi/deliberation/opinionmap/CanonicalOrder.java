package org.yishi.deliberation.opinionmap;

import java.util.Arrays;

/** Rows in an order that follows from what people voted and from nothing else: whoever gets which id, the map is the same to the last bit. */
final class CanonicalOrder {

    private CanonicalOrder() {
    }

    static int[] of(VoteMatrix matrix) {
        int rows = matrix.rows();
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(rows));
        long low = (1L << bits) - 1;
        long[] keys = new long[rows];
        Arrays.parallelSetAll(keys, row -> ballot(matrix, row) & ~low | row);
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) (key & low)).toArray();
    }

    /** A number that stands for what somebody voted. */
    static long ballot(VoteMatrix matrix, int row) {
        return ColumnKeys.ballot(matrix, row, matrix.keys());
    }
}
