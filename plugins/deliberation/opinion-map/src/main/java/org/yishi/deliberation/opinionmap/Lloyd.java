package org.yishi.deliberation.opinionmap;

import java.util.Arrays;

/** Lloyd's rounds of k-means: every point to the nearest centre (the lowest wins a tie), empty clusters dropped, centres to their means. */
final class Lloyd {

    private final Points points;
    private final double[] weights;
    private final Pieces pieces;

    /** @param weights null where every point weighs 1 */
    Lloyd(Points points, double[] weights) {
        this.points = points;
        this.weights = weights;
        this.pieces = Pieces.of(points.count(), Pieces.SMALLEST);
    }

    /** Until every centre moves less than {@code stop}, in at most so many rounds. */
    Clusters from(Points start, int rounds, double stop) {
        Points centres = start;
        int[] nearest = new int[points.count()];
        for (int round = 0; round < rounds; round++) {
            double[] sums = round(centres, nearest);
            int[] kept = keptIn(sums, centres.count());
            Points moved = means(sums, kept);
            boolean still = isStill(moved, centres.only(kept), stop);
            rename(nearest, kept, centres.count());
            centres = moved;
            if (still) {
                break;
            }
        }
        return new Clusters(nearest, centres, inertia(nearest, centres));
    }

    /** For each cluster: the sum of its points' coordinates, then its weight. */
    private double[] round(Points centres, int[] nearest) {
        int dimensions = points.dimensions();
        int count = centres.count();
        double[] at = centres.coordinates();
        double[] all = points.coordinates();
        return pieces.sum(piece -> {
            double[] sums = new double[count * (dimensions + 1)];
            for (int point = piece.from(); point < piece.to(); point++) {
                int best = 0;
                double closest = Double.POSITIVE_INFINITY;
                for (int centre = 0; centre < count; centre++) {
                    double distance = 0;
                    for (int d = 0; d < dimensions; d++) {
                        double difference = all[point * dimensions + d] - at[centre * dimensions + d];
                        distance += difference * difference;
                    }
                    if (distance < closest) {
                        closest = distance;
                        best = centre;
                    }
                }
                nearest[point] = best;
                double weight = weights == null ? 1 : weights[point];
                int into = best * (dimensions + 1);
                for (int d = 0; d < dimensions; d++) {
                    sums[into + d] += weight * all[point * dimensions + d];
                }
                sums[into + dimensions] += weight;
            }
            return sums;
        });
    }

    private int[] keptIn(double[] sums, int count) {
        int[] kept = new int[count];
        int size = 0;
        for (int cluster = 0; cluster < count; cluster++) {
            if (sums[cluster * (points.dimensions() + 1) + points.dimensions()] > 0) {
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
                means[i * dimensions + d] = sums[from + d] / sums[from + dimensions];
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
