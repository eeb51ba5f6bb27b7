package org.yishi.deliberation.opinionmap;

import java.util.Arrays;

/** Lloyd's rounds of k-means: every point to the nearest centre (the lowest wins a tie), empty clusters dropped, centres to their means. */
final class Lloyd {

    /** From so many centres on it pays to know their neighbours. */
    private static final int MANY = 16;

    private final Points points;
    private final double[] weights;
    private final Pieces pieces;
    private final Nearest few;

    /** @param weights null where every point weighs 1 */
    Lloyd(Points points, double[] weights) {
        this.points = points;
        this.weights = weights;
        this.pieces = Pieces.of(points.count(), Pieces.SMALLEST);
        this.few = new Nearest(points);
    }

    /** Until every centre moves less than {@code stop}, in at most so many rounds. */
    Clusters from(Points start, int rounds, double stop) {
        Points centres = start;
        int[] nearest = new int[points.count()];
        Neighbours neighbours = null;
        for (int round = 0; round < rounds; round++) {
            double[] sums = round(centres, nearest, neighbours);
            int[] kept = keptIn(sums, centres.count());
            Points moved = means(sums, kept);
            boolean still = isStill(moved, centres.only(kept), stop);
            rename(nearest, kept, centres.count());
            centres = moved;
            if (still) {
                break;
            }
            neighbours = centres.count() > MANY ? Neighbours.of(centres, neighbours) : null;
        }
        return new Clusters(nearest, centres, inertia(nearest, centres));
    }

    /** For each cluster: its weight, then the sum of its points' coordinates. */
    private double[] round(Points centres, int[] nearest, Neighbours neighbours) {
        int dimensions = points.dimensions();
        double[] all = points.coordinates();
        return pieces.sum(piece -> {
            if (neighbours == null) {
                few.of(piece, centres, nearest);
            } else {
                neighbours.nearest(points, piece, nearest);
            }
            double[] sums = new double[centres.count() * (dimensions + 1)];
            for (int point = piece.from(); point < piece.to(); point++) {
                double weight = weights == null ? 1 : weights[point];
                int from = point * dimensions;
                int into = nearest[point] * (dimensions + 1);
                sums[into] += weight;
                sums[into + 1] += weight * all[from];
                sums[into + 2] += weight * all[from + 1];
                for (int d = 2; d < dimensions; d++) {
                    sums[into + d + 1] += weight * all[from + d];
                }
            }
            return sums;
        });
    }

    private int[] keptIn(double[] sums, int count) {
        int[] kept = new int[count];
        int size = 0;
        for (int cluster = 0; cluster < count; cluster++) {
            if (sums[cluster * (points.dimensions() + 1)] > 0) {
                kept[size++] = cluster;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private Points means(double[] sums, int[] kept) {
        int dimensions = points.dimensions();
        double[] means = new double[kept.length * dimensions];
        for (int i = 0; i < kept.length; i++) {
            int from = kept[i] * (dimensions + 1);
            for (int d = 0; d < dimensions; d++) {
                means[i * dimensions + d] = sums[from + d + 1] / sums[from];
            }
        }
        return new Points(means, dimensions);
    }

    private static boolean isStill(Points moved, Points before, double stop) {
        for (int i = 0; i < moved.count(); i++) {
            if (moved.squared(i, before, i) >= stop * stop) {
                return false;
            }
        }
        return true;
    }

    private static void rename(int[] nearest, int[] kept, int count) {
        if (kept.length < count) {
            int[] names = new int[count];
            for (int i = 0; i < kept.length; i++) {
                names[kept[i]] = i;
            }
            for (int point = 0; point < nearest.length; point++) {
                nearest[point] = names[nearest[point]];
            }
        }
    }

    private double inertia(int[] nearest, Points centres) {
        return pieces.sum(piece -> {
            double sum = 0;
            for (int point = piece.from(); point < piece.to(); point++) {
                sum += (weights == null ? 1 : weights[point]) * points.squared(point, centres, nearest[point]);
            }
            return new double[]{sum};
        })[0];
    }
}
