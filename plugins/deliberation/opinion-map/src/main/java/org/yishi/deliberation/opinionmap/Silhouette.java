package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well points sit in their clusters: the mean of (b - a) / max(a, b), where a is the mean distance to the others of the own cluster and b the
 * smallest mean distance to another one; who is alone scores 0.
 *
 * <p>All clusterings of the same points are scored at once: points that are together in every one of them form a run, and distances are summed up run by
 * run, so that each distance is computed once, however many clusterings there are.
 */
final class Silhouette {

    private static final int EXACT_UP_TO = 5_000;
    private static final int SAMPLE = 3_000;
    /** Points of a piece: each is compared with all others. */
    private static final int SMALLEST = 512;
    /** So many are added up as floats before the sum goes to a double. */
    private static final int FLOATS_AT_ONCE = 64;

    private final int[][] clusterings;
    private final int[][] sizes;
    /** Coordinates, one array for each dimension, points in the order of their runs. */
    private final float[][] at;
    private final int[] runStarts;
    /** For each run and clustering the cluster. */
    private final int[][] runClusters;
    private final int count;

    private Silhouette(Points points, int[][] clusterings) {
        this.clusterings = clusterings;
        this.count = points.count();
        this.sizes = Arrays.stream(clusterings).map(Silhouette::sizes).toArray(int[][]::new);
        long[] keys = IntStream.range(0, count).mapToLong(point -> together(point) << 32 | point).sorted().toArray();
        this.at = new float[points.dimensions()][count];
        int[] starts = new int[count + 1];
        int[][] clusters = new int[count][];
        int runs = 0;
        for (int i = 0; i < count; i++) {
            int point = (int) keys[i];
            for (int d = 0; d < at.length; d++) {
                at[d][i] = (float) points.at(point, d);
            }
            if (i == 0 || keys[i] >>> 32 != keys[i - 1] >>> 32) {
                starts[runs] = i;
                clusters[runs++] = Arrays.stream(clusterings).mapToInt(clustering -> clustering[point]).toArray();
            }
        }
        starts[runs] = count;
        this.runStarts = Arrays.copyOf(starts, runs + 1);
        this.runClusters = Arrays.copyOf(clusters, runs);
    }

    /** Of each clustering of the same points; above 5,000 points over an even sample of 3,000. */
    static double[] of(Points points, List<Clusters> clusterings) {
        if (points.count() <= EXACT_UP_TO) {
            return new Silhouette(points, clusterings.stream().map(Clusters::of).toArray(int[][]::new)).scores();
        }
        int[] sample = IntStream.range(0, SAMPLE).map(i -> (int) ((long) i * points.count() / SAMPLE)).toArray();
        return new Silhouette(points.only(sample), clusterings.stream()
                .map(clusters -> IntStream.of(sample).map(point -> clusters.of()[point]).toArray()).toArray(int[][]::new)).scores();
    }

    private static int[] sizes(int[] clustering) {
        int[] sizes = new int[Arrays.stream(clustering).max().orElse(-1) + 1];
        for (int cluster : clustering) {
            sizes[cluster]++;
        }
        return sizes;
    }

    private long together(int point) {
        long key = 0;
        for (int c = 0; c < clusterings.length; c++) {
            key = key * sizes[c].length + clusterings[c][point];
        }
        return key;
    }

    private double[] scores() {
        double[] sums = Pieces.of(count, SMALLEST).sum(piece -> {
            double[] part = new double[clusterings.length];
            double[][] toRuns = IntStream.range(0, runClusters.length).mapToObj(run -> toRun(piece, run)).toArray(double[][]::new);
            for (int point = piece.from(), run = runOf(piece.from()); point < piece.to(); point++) {
                run += point == runStarts[run + 1] ? 1 : 0;
                for (int c = 0; c < part.length; c++) {
                    part[c] += score(c, runClusters[run][c], point - piece.from(), toRuns);
                }
            }
            return part;
        });
        return Arrays.stream(sums).map(sum -> count == 0 ? 0 : sum / count).toArray();
    }

    private int runOf(int point) {
        int found = Arrays.binarySearch(runStarts, point);
        return found >= 0 ? Math.min(found, runClusters.length - 1) : -found - 2;
    }

    /** For each point of a piece the sum of its distances to the points of a run. */
    private double[] toRun(Pieces.Piece piece, int run) {
        double[] sums = new double[piece.to() - piece.from()];
        float[] some = new float[sums.length];
        float[] squares = new float[sums.length];
        for (int other = runStarts[run]; other < runStarts[run + 1]; other++) {
            addDistances(other, piece.from(), squares, some);
            if (other % FLOATS_AT_ONCE == 0 || other + 1 == runStarts[run + 1]) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += some[i];
                    some[i] = 0;
                }
            }
        }
        return sums;
    }

    /** Plain loops over arrays of floats, which the compiler turns into vector instructions. */
    private void addDistances(int other, int from, float[] squares, float[] sums) {
        float[] first = at[0];
        float x = first[other];
        for (int i = 0; i < squares.length; i++) {
            float difference = first[from + i] - x;
            squares[i] = difference * difference;
        }
        for (int d = 1; d < at.length; d++) {
            float[] next = at[d];
            float y = next[other];
            for (int i = 0; i < squares.length; i++) {
                float difference = next[from + i] - y;
                squares[i] += difference * difference;
            }
        }
        for (int i = 0; i < squares.length; i++) {
            sums[i] += (float) Math.sqrt(squares[i]);
        }
    }

    private double score(int clustering, int own, int point, double[][] toRuns) {
        int[] size = sizes[clustering];
        if (size[own] <= 1) {
            return 0;
        }
        double[] distances = new double[size.length];
        for (int run = 0; run < toRuns.length; run++) {
            distances[runClusters[run][clustering]] += toRuns[run][point];
        }
        double inside = distances[own] / (size[own] - 1);
        double outside = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < size.length; cluster++) {
            if (cluster != own && size[cluster] > 0) {
                outside = Math.min(outside, distances[cluster] / size[cluster]);
            }
        }
        double larger = Math.max(inside, outside);
        return larger == 0 || outside == Double.POSITIVE_INFINITY ? 0 : (outside - inside) / larger;
    }
}
