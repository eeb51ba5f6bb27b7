package org.yishi.deliberation.opinionmap;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Centres points and rotates and scales them to unit covariance, the widest direction first. */
final class Whitening {

    private static final double FLAT = 1e-12;

    private Whitening() {
    }

    static double[] of(double[] points, int dimensions) {
        int count = points.length / dimensions;
        double[] mean = new double[dimensions];
        for (int i = 0; i < points.length; i++) {
            mean[i % dimensions] += points[i];
        }
        DMatrixRMaj covariance = new DMatrixRMaj(dimensions, dimensions);
        for (int d = 0; d < dimensions; d++) {
            mean[d] /= count;
        }
        for (int point = 0; point < count; point++) {
            for (int i = 0; i < dimensions; i++) {
                for (int j = 0; j < dimensions; j++) {
                    covariance.add(i, j, (points[point * dimensions + i] - mean[i]) * (points[point * dimensions + j] - mean[j]) / count);
                }
            }
        }
        double[] turn = turn(covariance, dimensions);
        double[] white = new double[points.length];
        for (int point = 0; point < count; point++) {
            for (int to = 0; to < dimensions; to++) {
                for (int from = 0; from < dimensions; from++) {
                    white[point * dimensions + to] += (points[point * dimensions + from] - mean[from]) * turn[from * dimensions + to];
                }
            }
        }
        return white;
    }

    /** U Λ^(-1/2); a direction in which nobody differs stays empty. */
    private static double[] turn(DMatrixRMaj covariance, int dimensions) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(dimensions, true, true);
        eigen.decompose(covariance);
        int[] order = IntStream.range(0, dimensions).boxed()
                .sorted(Comparator.comparingDouble(i -> -eigen.getEigenvalue(i).getReal())).mapToInt(Integer::intValue).toArray();
        double widest = Math.max(0, eigen.getEigenvalue(order[0]).getReal());
        double[] turn = new double[dimensions * dimensions];
        for (int to = 0; to < dimensions; to++) {
            double width = eigen.getEigenvalue(order[to]).getReal();
            DMatrixRMaj direction = eigen.getEigenVector(order[to]);
            double sign = largest(direction) < 0 ? -1 : 1;
            for (int from = 0; from < dimensions && width > FLAT * widest; from++) {
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
