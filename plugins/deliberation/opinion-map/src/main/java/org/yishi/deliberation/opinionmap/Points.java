package org.yishi.deliberation.opinionmap;

import java.util.Arrays;

/**
 * Points in a few dimensions, one after the other in one array.
 *
 * @param coordinates {@code dimensions} numbers for each point
 * @param dimensions  how many
 */
record Points(double[] coordinates, int dimensions) {

    int count() {
        return coordinates.length / dimensions;
    }

    double at(int point, int dimension) {
        return coordinates[point * dimensions + dimension];
    }

    /** Some of them, in the order asked for. */
    Points only(int[] chosen) {
        double[] some = new double[chosen.length * dimensions];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(coordinates, chosen[i] * dimensions, some, i * dimensions, dimensions);
        }
        return new Points(some, dimensions);
    }

    /** Squared distance of a point to a point of others. */
    double squared(int point, Points others, int other) {
        int from = point * dimensions;
        int to = other * dimensions;
        double right = coordinates[from] - others.coordinates[to];
        double up = coordinates[from + 1] - others.coordinates[to + 1];
        double sum = right * right + up * up;
        for (int d = 2; d < dimensions; d++) {
            double difference = coordinates[from + d] - others.coordinates[to + d];
            sum += difference * difference;
        }
        return sum;
    }

    /** The first {@code most} points that differ from all before them. */
    int[] firstDifferent(int most) {
        int[] found = new int[Math.min(most, count())];
        int size = 0;
        for (int point = 0; point < count() && size < found.length; point++) {
            boolean known = false;
            for (int i = 0; i < size && !known; i++) {
                known = isSame(point, found[i]);
            }
            if (!known) {
                found[size++] = point;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private boolean isSame(int point, int other) {
        for (int d = 0; d < dimensions; d++) {
            if (at(point, d) != at(other, d)) {
                return false;
            }
        }
        return true;
    }
}
