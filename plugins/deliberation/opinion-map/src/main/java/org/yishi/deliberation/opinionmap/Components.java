package org.yishi.deliberation.opinionmap;

/**
 * The principal components: unit eigenvectors of XᵀX for its largest eigenvalues, largest first, the entry of largest absolute value of each
 * positive.
 *
 * @param vectors one entry for each column
 * @param values  the eigenvalues
 * @param trace   of XᵀX
 */
record Components(double[][] vectors, double[] values, double trace) {

    /**
     * @param count how many are wanted; where there are fewer columns the rest is 0
     * @param exact how many of them exactly; the others to a few parts in a hundred
     */
    static Components of(CentredVotes votes, int count, int exact) {
        int width = votes.matrix().width();
        double[][] vectors = new double[count][width];
        double[] values = new double[count];
        BlockLanczos.Pairs pairs = new BlockLanczos(votes).largest(Math.min(count, width), exact);
        for (int i = 0; i < pairs.values().length; i++) {
            vectors[i] = signed(pairs.vectors()[i]);
            values[i] = pairs.values()[i];
        }
        return new Components(vectors, values, votes.trace());
    }

    /** Which part of all variance a component holds. */
    double explained(int component) {
        return trace == 0 ? 0 : values[component] / trace;
    }

    private static double[] signed(double[] vector) {
        int largest = 0;
        for (int i = 1; i < vector.length; i++) {
            // a hair's breadth, so that rounding does not choose between two entries of equal size
            largest = Math.abs(vector[i]) > Math.abs(vector[largest]) * (1 + 1e-9) ? i : largest;
        }
        if (vector[largest] < 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = -vector[i];
            }
        }
        return vector;
    }
}
