package org.yishi.deliberation.opinionmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The largest eigenvalues of XᵀX by Lanczos' method, two vectors at a time (so that a double eigenvalue is found twice), every new vector made
 * orthogonal to all before. XᵀX itself is never built; EJML solves the small projected problem.
 */
final class BlockLanczos {

    private static final double PRECISION = 1e-10;
    private static final int FIRST_LOOK = 5;

    /** Eigenvalues and their unit vectors, largest first. */
    record Pairs(double[] values, double[][] vectors) {
    }

    private final CentredVotes votes;
    private final int width;
    private final List<double[]> basis = new ArrayList<>();
    private final List<double[]> images = new ArrayList<>();
    /** The eigenvectors of the projected problem, by which basis and images are combined. */
    private DMatrixRMaj[] small;

    BlockLanczos(CentredVotes votes) {
        this.votes = votes;
        this.width = votes.matrix().width();
    }

    Pairs largest(int count, double[][] begin) {
        double[] first = begin == null ? anyVector(0) : everySecond(begin, 0);
        double[] second = begin == null ? anyVector(1) : everySecond(begin, 1);
        int look = FIRST_LOOK;
        for (int block = 1;; block++) {
            int before = basis.size();
            take(first, second);
            boolean complete = basis.size() >= width || basis.size() == before;
            if (complete || block >= look) {
                look += look / 3;
                Pairs pairs = project(count);
                if (complete || isExact(pairs)) {
                    return pairs;
                }
            }
            first = images.get(Math.max(0, images.size() - 2)).clone();
            second = images.get(images.size() - 1).clone();
        }
    }

    /** Adds what is new in two vectors to the basis; in their place chance of our own where there is nothing new. */
    private void take(double[] first, double[] second) {
        int before = basis.size();
        add(first);
        add(second);
        for (int seed = 2; basis.size() == before && basis.size() < width && seed < width + 2; seed++) {
            add(anyVector(before + seed));
        }
        double[] pair = new double[2 * width];
        for (int i = before; i < basis.size(); i++) {
            for (int column = 0; column < width; column++) {
                pair[2 * column + i - before] = basis.get(i)[column];
            }
        }
        double[] image = votes.normal(pair);
        for (int i = before; i < basis.size(); i++) {
            double[] single = new double[width];
            for (int column = 0; column < width; column++) {
                single[column] = image[2 * column + i - before];
            }
            images.add(single);
        }
    }

    private void add(double[] vector) {
        double length = norm(vector);
        if (basis.size() >= width || length == 0) {
            return;
        }
        for (int twice = 0; twice < 2; twice++) {
            for (double[] known : basis) {
                subtract(vector, known, dot(vector, known));
            }
        }
        double left = norm(vector);
        if (left > 1e-12 * length) {
            scale(vector, 1 / left);
            basis.add(vector);
        }
    }

    private Pairs project(int count) {
        int size = basis.size();
        DMatrixRMaj projected = new DMatrixRMaj(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double entry = dot(basis.get(i), images.get(j));
                projected.set(i, j, entry);
                projected.set(j, i, entry);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, true, true);
        if (!eigen.decompose(projected)) {
            throw new IllegalStateException("the projected matrix has no eigenvalues");
        }
        Integer[] order = IntStream.range(0, size).boxed()
                .sorted(Comparator.comparingDouble(i -> -eigen.getEigenvalue(i).getReal())).toArray(Integer[]::new);
        int found = Math.min(count, size);
        double[] values = new double[found];
        double[][] vectors = new double[found][];
        for (int i = 0; i < found; i++) {
            values[i] = Math.max(0, eigen.getEigenvalue(order[i]).getReal());
            vectors[i] = combine(basis, eigen.getEigenVector(order[i]));
        }
        small = Arrays.stream(order).limit(found).map(eigen::getEigenVector).toArray(DMatrixRMaj[]::new);
        return new Pairs(values, vectors);
    }

    private boolean isExact(Pairs pairs) {
        for (int i = 0; i < pairs.values().length; i++) {
            double[] residual = combine(images, small[i]);
            subtract(residual, pairs.vectors()[i], pairs.values()[i]);
            if (norm(residual) > PRECISION * pairs.values()[0]) {
                return false;
            }
        }
        return true;
    }

    private double[] combine(List<double[]> vectors, DMatrixRMaj weights) {
        double[] sum = new double[width];
        for (int i = 0; i < vectors.size(); i++) {
            subtract(sum, vectors.get(i), -weights.get(i));
        }
        return sum;
    }

    /** The sum of every second vector: all directions of a similar matrix are in the two that one begins with. */
    private double[] everySecond(double[][] vectors, int from) {
        double[] sum = new double[width];
        for (int i = from; i < vectors.length; i += 2) {
            subtract(sum, vectors[i], -1);
        }
        return sum;
    }

    private double[] anyVector(int seed) {
        double[] vector = new double[width];
        for (int column = 0; column < width; column++) {
            vector[column] = Hashes.unit(seed, votes.matrix().statement(column)) - 0.5;
        }
        return vector;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }

    private static void scale(double[] vector, double by) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= by;
        }
    }
}
