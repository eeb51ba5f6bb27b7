package org.yishi.deliberation.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The line around points, as if a string were drawn tight (Andrew's chain). */
final class Hull {

    private Hull() {
    }

    static List<int[]> of(List<int[]> points) {
        List<int[]> sorted = points.stream().sorted(Comparator.<int[]>comparingInt(point -> point[0]).thenComparingInt(point -> point[1])).toList();
        List<int[]> hull = new ArrayList<>();
        half(hull, sorted, 0);
        List<int[]> back = new ArrayList<>(sorted);
        Collections.reverse(back);
        half(hull, back, hull.size() - 1);
        hull.remove(hull.size() - 1);
        return hull;
    }

    private static void half(List<int[]> hull, List<int[]> points, int from) {
        for (int[] point : points) {
            while (hull.size() >= from + 2 && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point) <= 0) {
                hull.remove(hull.size() - 1);
            }
            hull.add(point);
        }
    }

    private static long turn(int[] a, int[] b, int[] c) {
        return (long) (b[0] - a[0]) * (c[1] - a[1]) - (long) (b[1] - a[1]) * (c[0] - a[0]);
    }
}
