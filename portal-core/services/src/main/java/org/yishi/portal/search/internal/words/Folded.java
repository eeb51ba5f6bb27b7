package org.yishi.portal.search.internal.words;

import java.util.Arrays;

/**
 * A folded text, and where in the original each of its characters came from.
 *
 * @param points code points
 * @param starts index of the first char in the original
 * @param ends   index after the last char in the original
 */
record Folded(int[] points, int[] starts, int[] ends) {

    int length() {
        return points.length;
    }

    String text() {
        return new String(points, 0, points.length);
    }

    String text(int from, int count) {
        return new String(points, from, count);
    }

    boolean hasIdeographs() {
        return Arrays.stream(points).anyMatch(Character::isIdeographic);
    }

    static final class Builder {

        private int[] points;
        private int[] starts;
        private int[] ends;
        private int length;

        Builder(int size) {
            points = new int[size];
            starts = new int[size];
            ends = new int[size];
        }

        void add(int point, int start, int end) {
            if (length == points.length) {
                // one sign may stand for several, such as ㎡
                int larger = length * 2 + 8;
                points = Arrays.copyOf(points, larger);
                starts = Arrays.copyOf(starts, larger);
                ends = Arrays.copyOf(ends, larger);
            }
            points[length] = point;
            starts[length] = start;
            ends[length++] = end;
        }

        Folded end() {
            return new Folded(Arrays.copyOf(points, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
