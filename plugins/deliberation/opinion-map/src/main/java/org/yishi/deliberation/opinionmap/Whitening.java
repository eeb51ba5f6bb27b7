package org.yishi.deliberation.opinionmap;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Centres points and rotates and scales them to unit covariance, the widest direction first. */
final class Whitening {

    private static final double FLAT = 1e-12;

    private final int dimensions;
    private final double[] mean;
    /** U Λ^(-1/2). */
    private final double[] turn;

    private Whitening(double[] mean, double[] turn) {
        this.dimensions = mean.length;
        this.mean = mean;
        this.turn = turn;
    }

    /**
     * @param sums over all points: the products of their coordinates, as a lower triangle row by row, and then the coordinates
     */
    static Whitening of(double[] sums, int points, int dimensions) {
        int count = Math.max(1, points);
        int triangle = dimensions * (dimensions + 1) / 2;
        double[] mean = new double[dimensions];
        DMatrixRMaj covariance = new DMatrixRMaj(dimensions, dimensions);
        double power = 0;
        for (int i = 0, cell = 0; i < dimensions; i++) {
            mean[i] = sums[triangle + i] / count;
            for (int j = 0; j <= i; j++, cell++) {
                covariance.set(i, j, sums[cell] / count - mean[i] * mean[j]);
                covariance.set(j, i, covariance.get(i, j));
            }
            power += sums[cell - 1] / count;
        }
        return new Whitening(mean, turn(covariance, FLAT * power));
    }

    /** Puts the point at {@code from}, turned, into an array of its own. */
    void turn(double[] points, int from, double[] into) {
        for (int to = 0; to < dimensions; to++) {
            double sum = 0;
            for (int d = 0; d < dimensions; d++) {
                sum += (points[from + d] - mean[d]) * turn[d * dimensions + to];
            }
            into[to] = sum;
        }
    }

    /** A direction in which nobody differs stays empty. */
    private static double[] turn(DMatrixRMaj covariance, double flat) {
        int dimensions = covariance.numRows;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(dimensions, true, true);
        eigen.decompose(covariance);
        int[] order = IntStream.range(0, dimensions).boxed()
                .sorted(Comparator.comparingDouble(i -> -eigen.getEigenvalue(i).getReal())).mapToInt(Integer::intValue).toArray();
        double[] turn = new double[dimensions * dimensions];
        for (int to = 0; to < dimensions; to++) {
            double width = eigen.getEigenvalue(order[to]).getReal();
            DMatrixRMaj direction = eigen.getEigenVector(order[to]);
            double sign = largest(direction) < 0 ? -1 : 1;
            for (int from = 0; from < dimensions && width > flat; from++) {
                turn[from * dimensions + to] = sign * direction.get(from) / Math.sqrt(width);
            }
        }
        return turn;
    }

    private static double largest(DMatrixRMaj vector) {
        double largest = 0;
        for (int i = 0; i < vector.getNumElements(); i++) {
            largest = Math.abs(vector.get(i)) > Math.abs(largest) ? vector.get(i) : largest;
        }
        return largest;
    }
}
