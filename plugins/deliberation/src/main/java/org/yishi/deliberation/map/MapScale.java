package org.yishi.deliberation.map;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.yishi.deliberation.opinionmap.MapMemory;

/**
 * From the places of a map to those on its picture of 1000 by 700.
 *
 * @param width  half of what the picture shows from left to right
 * @param height from top to bottom
 */
record MapScale(double width, double height) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 700;

    private static final int EDGE = 70;
    private static final double STEP = Math.log(1.15);
    /** So many in a hundred have room; the others stand at the edge. */
    private static final double ROOM = 0.96;

    static MapScale of(MapMemory people) {
        return new MapScale(reach(people, people::x), reach(people, people::y));
    }

    /** In steps, so that the picture does not breathe with every vote. */
    private static double reach(MapMemory people, IntToDoubleFunction place) {
        double[] far = IntStream.range(0, people.rows()).filter(row -> people.groupOf(row) >= 0).mapToDouble(row -> Math.abs(place.applyAsDouble(row)))
                .sorted().toArray();
        double most = far.length == 0 ? 1 : Math.max(1e-9, far[(int) (ROOM * (far.length - 1))]);
        return Math.exp(STEP * Math.ceil(Math.log(most) / STEP));
    }

    int x(double x) {
        return within(WIDTH / 2.0 + x / width * (WIDTH / 2.0 - EDGE), WIDTH);
    }

    int y(double y) {
        return within(HEIGHT / 2.0 - y / height * (HEIGHT / 2.0 - EDGE), HEIGHT);
    }

    private static int within(double value, int most) {
        return (int) Math.round(Math.max(EDGE, Math.min(most - EDGE, value)));
    }
}
