package org.yishi.deliberation.opinionmap;

/**
 * Ridge regressions of one side of the votes on the other, one small system for each participant or each statement. The symmetric matrix of a system
 * and its right side lie one after the other: the lower triangle row by row, then the right side.
 */
final class RidgeFit {

    private static final double RIDGE = 2;

    private final int dimensions;
    private final int triangle;

    RidgeFit(int dimensions) {
        this.dimensions = dimensions;
        this.triangle = dimensions * (dimensions + 1) / 2;
    }

    /** Where the right side of a system begins. */
    int triangle() {
        return triangle;
    }

    /** Numbers of one system. */
    int length() {
        return triangle + dimensions;
    }

    /** Puts at {@code to} what one vote adds to a system: {@code y} on the vector at {@code from}. */
    void system(double[] vectors, int from, double y, double[] into, int to) {
        int cell = to;
        for (int i = 0; i < dimensions; i++) {
            double value = vectors[from + i];
            for (int j = 0; j <= i; j++) {
                into[cell++] = value * vectors[from + j];
            }
        }
        for (int i = 0; i < dimensions; i++) {
            into[cell++] = y * vectors[from + i];
        }
    }

    /** Solves (S + 2 I) x = r by S + 2 I = L D Lᵀ and puts x where it is wanted. L and 1/D take the place of S. */
    void solve(double[] system, int at, double[] into, int to) {
        for (int i = 0; i < dimensions; i++) {
            int row = at + i * (i + 1) / 2;
            double pivot = system[row + i] + RIDGE;
            for (int j = 1; j < i; j++) {
                int other = at + j * (j + 1) / 2;
                for (int k = 0; k < j; k++) {
                    system[row + j] -= system[row + k] * system[other + k];
                }
            }
            for (int j = 0; j < i; j++) {
                double scaled = system[row + j];
                system[row + j] = scaled * system[at + j * (j + 1) / 2 + j];
                pivot -= scaled * system[row + j];
            }
            system[row + i] = 1 / pivot;
        }
        for (int i = 0; i < dimensions; i++) {
            int row = at + i * (i + 1) / 2;
            double sum = system[at + triangle + i];
            for (int k = 0; k < i; k++) {
                sum -= system[row + k] * into[to + k];
            }
            into[to + i] = sum;
        }
        for (int i = dimensions - 1; i >= 0; i--) {
            double sum = into[to + i] * system[at + i * (i + 1) / 2 + i];
            for (int k = i + 1; k < dimensions; k++) {
                sum -= system[at + k * (k + 1) / 2 + i] * into[to + k];
            }
            into[to + i] = sum;
        }
    }
}
