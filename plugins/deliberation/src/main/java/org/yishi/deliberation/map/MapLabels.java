package org.yishi.deliberation.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.yishi.deliberation.map.PublicMap.Area;
import org.yishi.deliberation.map.PublicMap.Group;

/** Moves the labels of groups that stand close to each other apart, so that on a phone, in the largest type, each can be read. */
final class MapLabels {

    /** What a label takes up at most, in units of the picture. */
    static final int WIDTH = 330;
    static final int HEIGHT = 190;
    private static final int ROUNDS = 60;
    private static final int SLOTS_A_ROW = MapScale.WIDTH / WIDTH;
    private static final int ROWS = MapScale.HEIGHT / HEIGHT;

    private final double[] x;
    private final double[] y;

    private MapLabels(List<Group> groups) {
        x = groups.stream().mapToDouble(group -> inside(group.area().x(), WIDTH, MapScale.WIDTH)).toArray();
        y = groups.stream().mapToDouble(group -> inside(group.area().y(), HEIGHT, MapScale.HEIGHT)).toArray();
    }

    static List<Group> apart(List<Group> groups) {
        MapLabels labels = new MapLabels(groups);
        for (int round = 0; round < ROUNDS && labels.overlap(); round++) {
            labels.push();
        }
        if (labels.overlap()) {
            labels.order();
        }
        List<Group> apart = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            apart.add(new Group(group.number(), group.people(), group.own(), new Area(group.area().outline(), (int) Math.round(labels.x[i]),
                    (int) Math.round(labels.y[i]), group.area().dots())));
        }
        return apart;
    }

    private boolean overlap() {
        return IntStream.range(0, x.length).anyMatch(one -> IntStream.range(0, one).anyMatch(other -> missing(x, one, other, WIDTH) > 0
                && missing(y, one, other, HEIGHT) > 0));
    }

    /** Each half of the way, along the side on which less is missing. */
    private void push() {
        for (int one = 0; one < x.length; one++) {
            for (int other = 0; other < one; other++) {
                double missingX = missing(x, one, other, WIDTH);
                double missingY = missing(y, one, other, HEIGHT);
                if (missingX > 0 && missingY > 0) {
                    double[] along = missingX < missingY ? x : y;
                    double half = (Math.min(missingX, missingY) + 2) / 2 * (along[one] < along[other] ? -1 : 1);
                    along[other] -= half;
                    along[one] += half;
                }
            }
        }
        for (int one = 0; one < x.length; one++) {
            x[one] = inside(x[one], WIDTH, MapScale.WIDTH);
            y[one] = inside(y[one], HEIGHT, MapScale.HEIGHT);
        }
    }

    /** Where that leads to nothing: one after the other to the nearest place of a grid that is free. */
    private void order() {
        List<Integer> free = new ArrayList<>(IntStream.range(0, SLOTS_A_ROW * ROWS).boxed().toList());
        for (int one = 0; one < x.length; one++) {
            int label = one;
            Integer nearest = free.stream().min(Comparator.comparingDouble(slot -> Math.hypot(slotX(slot) - x[label], slotY(slot) - y[label]))).orElseThrow();
            free.remove(nearest);
            x[one] = slotX(nearest);
            y[one] = slotY(nearest);
        }
    }

    private static double slotX(int slot) {
        return (slot % SLOTS_A_ROW + 0.5) * MapScale.WIDTH / SLOTS_A_ROW;
    }

    private static double slotY(int slot) {
        return (slot / SLOTS_A_ROW + 0.5) * MapScale.HEIGHT / ROWS;
    }

    private static double missing(double[] at, int one, int other, int size) {
        return size - Math.abs(at[one] - at[other]);
    }

    private static double inside(double at, int size, int whole) {
        return Math.max(size / 2.0, Math.min(whole - size / 2.0, at));
    }
}
