package org.yishi.deliberation.opinionmap;

/**
 * Ridge regressions of one side of the votes on the other, one small system for each participant or each statement. The symmetric matrix of a system
 * and its right side lie one after the other: the lower triangle row by row, then the right side.
 */
final class RidgeFit {

    static final double RIDGE = 2;

    private final int dimensions;
    private final int triangle;

    RidgeFit(int dimensions) {
        this.dimensions = dimensions;
        this.triangle = dimensions * (dimensions + 1) / 2;
    }

    /** Numbers of one system. */
    int length() {
        return triangle + dimensions;
    }

    /** Takes one vote into a system: {@code y} on the vector at {@code from}. */
    void add(double[] system, int at, double[] vectors, int from, double y) {
        int cell = at;
        for (int i = 0; i < dimensions; i++) {
            double value = vectors[from + i];
            for (int j = 0; j <= i; j++) {
                system[cell++] += value * vectors[from + j];
            }
        }
        for (int i = 0; i < dimensions; i++) {
            system[cell++] += y * vectors[from + i];
        }
    }

    /** Solves (S + 2 I) x = r in place by Cholesky's method and puts x where it is wanted. */
    void solve(double[] system, int at, double[] into, int to) {
        for (int i = 0; i < dimensions; i++) {
            int row = at + i * (i + 1) / 2;
            system[row + i] += RIDGE;
            for (int j = 0; j <= i; j++) {
                int other = at + j * (j + 1) / 2;
                double sum = system[row + j];
                for (int k = 0; k < j; k++) {
                    sum -= system[row + k] * system[other + k];
                }
                system[row + j] = i == j ? Math.sqrt(sum) : sum / system[other + j];
            }
        }
        for (int i = 0; i < dimensions; i++) {
            int row = at + i * (i + 1) / 2;
            double sum = system[at + triangle + i];
            for (int k = 0; k < i; k++) {
                sum -= system[row + k] * into[to + k];
            }
            into[to + i] = sum / system[row + i];
        }
        for (int i = dimensions - 1; i >= 0; i--) {
            double sum = into[to + i];
            for (int k = i + 1; k < dimensions; k++) {
                sum -= system[at + k * (k + 1) / 2 + i] * into[to + k];
            }
            into[to + i] = sum / system[at + i * (i + 1) / 2 + i];
        }
    }
}
