package org.yishi.deliberation.opinionmap;

/**
 * Finds the nearest of many centres from the one that was the nearest before: a centre more than twice as far from that one as the point is cannot be
 * nearer, so only its closest neighbours are looked at. What is found is the same as if all had been looked at.
 */
final class Neighbours {

    /** Squared, and a hair's breadth more, so that rounding rejects none that is just as near. */
    private static final double TWICE = 4 * (1 + 1e-9);

    private final int count;
    /** Of each centre all others, the closest first, one centre after the other; and how far they are, squared. */
    private final int[] others;
    private final double[] far;
    private Points centres;

    private Neighbours(int count) {
        this.count = count;
        this.others = new int[count * (count - 1)];
        this.far = new double[others.length];
        for (int i = 0; i < others.length; i++) {
            int other = i % (count - 1);
            others[i] = other < i / (count - 1) ? other : other + 1;
        }
    }

    /** @param before of centres that were not far from these, null if there are none */
    static Neighbours of(Points centres, Neighbours before) {
        Neighbours neighbours = before == null || before.count != centres.count() ? new Neighbours(centres.count()) : before;
        neighbours.follow(centres);
        return neighbours;
    }

    /** Looks where the centres are now. They have moved little since the last time, so they are in order but for a few, which insertion mends. */
    private void follow(Points moved) {
        centres = moved;
        for (int centre = 0; centre < count; centre++) {
            int from = centre * (count - 1);
            for (int i = from; i < from + count - 1; i++) {
                int other = others[i];
                double distance = moved.squared(centre, moved, other);
                int to = i;
                for (; to > from && far[to - 1] > distance; to--) {
                    far[to] = far[to - 1];
                    others[to] = others[to - 1];
                }
                far[to] = distance;
                others[to] = other;
            }
        }
    }

    /** Writes the nearest centre of each point of a piece over the one before, the lowest of those that are equally near. */
    void nearest(Points points, Pieces.Piece piece, int[] nearest) {
        for (int point = piece.from(); point < piece.to(); point++) {
            nearest[point] = nearest(points, point, nearest[point]);
        }
    }

    private int nearest(Points points, int point, int before) {
        double closest = points.squared(point, centres, before);
        double limit = TWICE * closest;
        int best = before;
        int from = before * (count - 1);
        for (int i = from; i < from + count - 1 && far[i] <= limit; i++) {
            double distance = points.squared(point, centres, others[i]);
            if (distance < closest || distance == closest && others[i] < best) {
                closest = distance;
                best = others[i];
            }
        }
        return best;
    }
}
