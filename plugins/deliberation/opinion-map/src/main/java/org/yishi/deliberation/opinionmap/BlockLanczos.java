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

    /** What may be left of a pair that is wanted exactly, in parts of the largest eigenvalue. */
    private static final double EXACT = 1e-10;
    /** What may be left of any other, in parts of its own eigenvalue: enough to compare with chance and to begin a fit from, at a third of the passes. */
    private static final double ROUGH = 3e-2;
    private static final int FIRST_LOOK = 5;

    /** Eigenvalues and their unit vectors, largest first. */
    record Pairs(double[] values, double[][] vectors) {
    }

    private final CentredVotes votes;
    private final int width;
    private final List<double[]> basis = new ArrayList<>();
    private final List<double[]> images = new ArrayList<>();
    /** The lower half of the projected matrix: each image on the basis up to its own vector. */
    private final List<double[]> projected = new ArrayList<>();
    /** The eigenvectors of the projected problem, by which basis and images are combined. */
    private DMatrixRMaj[] small;

    BlockLanczos(CentredVotes votes) {
        this.votes = votes;
        this.width = votes.matrix().width();
    }

    /** So many pairs, the first {@code exact} of them exactly. */
    Pairs largest(int count, int exact) {
        double[] first = anyVector(0);
        double[] second = anyVector(1);
        int look = FIRST_LOOK;
        for (int block = 1;; block++) {
            int before = basis.size();
            take(first, second);
            boolean complete = basis.size() >= width || basis.size() == before;
            if (complete || block >= look) {
                look += Math.max(1, look / 4);
                Pairs pairs = project(count);
                if (complete || isEnough(pairs, exact)) {
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
            projected.add(basis.subList(0, i + 1).stream().mapToDouble(known -> Vectors.dot(known, single)).toArray());
        }
    }

    private void add(double[] vector) {
        double length = Vectors.norm(vector);
        if (basis.size() >= width || length == 0) {
            return;
        }
        for (int twice = 0; twice < 2; twice++) {
            for (double[] known : basis) {
                Vectors.subtract(vector, known, Vectors.dot(vector, known));
            }
        }
        double left = Vectors.norm(vector);
        if (left > 1e-12 * length) {
            Vectors.scale(vector, 1 / left);
            basis.add(vector);
        }
    }

    private Pairs project(int count) {
        int size = basis.size();
        DMatrixRMaj whole = new DMatrixRMaj(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                whole.set(i, j, projected.get(i)[j]);
                whole.set(j, i, projected.get(i)[j]);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, true, true);
        if (!eigen.decompose(whole)) {
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

    private boolean isEnough(Pairs pairs, int exact) {
        for (int i = 0; i < pairs.values().length; i++) {
            double[] residual = combine(images, small[i]);
            Vectors.subtract(residual, pairs.vectors()[i], pairs.values()[i]);
            double allowed = EXACT * pairs.values()[0];
            if (Vectors.norm(residual) > (i < exact ? allowed : Math.max(allowed, ROUGH * pairs.values()[i]))) {
                return false;
            }
        }
        return true;
    }

    private double[] combine(List<double[]> vectors, DMatrixRMaj weights) {
        double[] sum = new double[width];
        for (int i = 0; i < vectors.size(); i++) {
            Vectors.subtract(sum, vectors.get(i), -weights.get(i));
        }
        return sum;
    }

    private double[] anyVector(int seed) {
        double[] vector = new double[width];
        for (int column = 0; column < width; column++) {
            vector[column] = Hashes.unit(seed, votes.matrix().keys()[column]) - 0.5;
        }
        return vector;
    }
}
