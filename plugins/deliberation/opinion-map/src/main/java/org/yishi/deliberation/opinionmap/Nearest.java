package org.yishi.deliberation.opinionmap;

import java.util.Arrays;

/**
 * Finds the nearest of a few centres for many points at once. In the plane, where most groups are looked for, all centres stay in registers while the
 * points go by. Elsewhere one dimension after the other and one centre after the other, in plain loops over arrays that the compiler turns into vector
 * instructions. Distances are those of {@link Points#squared} to the last bit.
 */
final class Nearest {

    /** Points that are measured at once: long enough for vectors, short enough for the first cache. */
    private static final int BLOCK = 512;

    /** Coordinates, one array for each dimension. */
    private final double[][] at;

    Nearest(Points points) {
        at = new double[points.dimensions()][points.count()];
        for (int point = 0; point < points.count(); point++) {
            for (int d = 0; d < at.length; d++) {
                at[d][point] = points.at(point, d);
            }
        }
    }

    /** Writes the nearest centre of each point of a piece, the lowest of those that are equally near. */
    void of(Pieces.Piece piece, Points centres, int[] nearest) {
        if (at.length == 2 && centres.count() <= Grouping.MOST) {
            inPlane(piece, centres, nearest);
        } else {
            inBlocks(piece, centres, nearest);
        }
    }

    /** Without branches inside of the loop that depend on a point: which centre is nearer nobody could foretell. */
    private void inPlane(Pieces.Piece piece, Points centres, int[] nearest) {
        double[] xs = at[0];
        double[] ys = at[1];
        int count = centres.count();
        double[] c = Arrays.copyOf(centres.coordinates(), 2 * Grouping.MOST);
        double x0 = c[0], y0 = c[1], x1 = c[2], y1 = c[3], x2 = c[4], y2 = c[5], x3 = c[6], y3 = c[7], x4 = c[8], y4 = c[9];
        for (int point = piece.from(); point < piece.to(); point++) {
            double x = xs[point];
            double y = ys[point];
            double closest = square(x - x0, y - y0);
            int found = 0;
            if (count > 1) {
                double next = square(x - x1, y - y1);
                found = next < closest ? 1 : found;
                closest = Math.min(closest, next);
            }
            if (count > 2) {
                double next = square(x - x2, y - y2);
                found = next < closest ? 2 : found;
                closest = Math.min(closest, next);
            }
            if (count > 3) {
                double next = square(x - x3, y - y3);
                found = next < closest ? 3 : found;
                closest = Math.min(closest, next);
            }
            if (count > 4) {
                found = square(x - x4, y - y4) < closest ? 4 : found;
            }
            nearest[point] = found;
        }
    }

    private static double square(double right, double up) {
        return right * right + up * up;
    }

    private void inBlocks(Pieces.Piece piece, Points centres, int[] nearest) {
        double[] squares = new double[BLOCK];
        double[] closest = new double[BLOCK];
        for (int from = piece.from(); from < piece.to(); from += BLOCK) {
            int length = Math.min(BLOCK, piece.to() - from);
            Arrays.fill(closest, Double.POSITIVE_INFINITY);
            for (int centre = 0; centre < centres.count(); centre++) {
                measure(from, length, centres, centre, squares);
                choose(centre, squares, closest, nearest, from, length);
            }
        }
    }

    private void measure(int from, int length, Points centres, int centre, double[] squares) {
        for (int d = 0; d < at.length; d++) {
            double[] coordinates = at[d];
            double of = centres.at(centre, d);
            if (d == 0) {
                for (int i = 0; i < length; i++) {
                    double difference = coordinates[from + i] - of;
                    squares[i] = difference * difference;
                }
            } else {
                for (int i = 0; i < length; i++) {
                    double difference = coordinates[from + i] - of;
                    squares[i] += difference * difference;
                }
            }
        }
    }

    /** Without branches, which nobody could foretell. */
    private static void choose(int centre, double[] squares, double[] closest, int[] nearest, int from, int length) {
        for (int i = 0; i < length; i++) {
            nearest[from + i] = squares[i] < closest[i] ? centre : nearest[from + i];
            closest[i] = Math.min(closest[i], squares[i]);
        }
    }
}
