package org.yishi.deliberation.opinionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best of twenty k-means from starts that lie far apart (k-means++), for two to five groups. Above two thousand points the starts are tried on
 * an even sample, and the best of them go on with all points. The points have to come in an order that does not depend on ids.
 */
final class BestGroups {

    private static final int RESTARTS = 20;
    private static final int SAMPLE = 2_000;
    private static final int GO_ON = 3;
    private static final int ROUNDS = 200;
    private static final double STILL = 1e-3;

    private final Points points;
    private final Points sample;
    private final double spread;

    private BestGroups(Points points) {
        this.points = points;
        this.sample = points.count() <= SAMPLE ? points
                : points.only(IntStream.range(0, SAMPLE).map(i -> (int) ((long) i * points.count() / SAMPLE)).toArray());
        this.spread = spread(sample);
    }

    static Grouping of(Points points) {
        return new BestGroups(points).grouping();
    }

    /** From the centres of a similar map instead of twenty starts. */
    static Grouping from(Points points, List<Points> centres) {
        BestGroups groups = new BestGroups(points);
        List<Clusters> tried = centres.stream().map(start -> groups.goOn(points, start)).toList();
        return new Grouping(tried, Silhouette.of(points, tried));
    }

    private Grouping grouping() {
        List<Clusters> tried = new ArrayList<>();
        for (int k = Grouping.FEWEST; k <= Math.min(Grouping.MOST, sample.firstDifferent(Grouping.MOST).length); k++) {
            tried.add(best(k));
        }
        return new Grouping(tried, Silhouette.of(points, tried));
    }

    private Clusters best(int k) {
        List<Clusters> all = IntStream.range(0, RESTARTS).parallel().mapToObj(i -> goOn(sample, farApart(k, i))).toList();
        Comparator<Clusters> fewestFirst = Comparator.comparingInt((Clusters clusters) -> -clusters.count())
                .thenComparingDouble(Clusters::inertia);
        return sample == points ? all.stream().min(fewestFirst).orElseThrow()
                : all.stream().sorted(fewestFirst).limit(GO_ON).map(clusters -> goOn(points, clusters.centres())).min(fewestFirst).orElseThrow();
    }

    private Clusters goOn(Points which, Points start) {
        return new Lloyd(which, null).from(start, ROUNDS, STILL * spread);
    }

    /** Each next centre by chance, the likelier the farther from the nearest one so far. */
    private Points farApart(int k, int restart) {
        int[] chosen = new int[k];
        double[] nearest = new double[sample.count()];
        for (int i = 0; i < k; i++) {
            double chance = Hashes.unit(k, restart, i);
            chosen[i] = i == 0 ? (int) (chance * sample.count()) : weighted(nearest, chance);
            for (int point = 0; point < nearest.length; point++) {
                double distance = sample.squared(point, sample, chosen[i]);
                nearest[point] = i == 0 ? distance : Math.min(nearest[point], distance);
            }
        }
        return sample.only(chosen);
    }

    private static int weighted(double[] weights, double chance) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = chance * total;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /** Root mean square distance from the mean. */
    private static double spread(Points points) {
        double all = 0;
        for (int d = 0; d < points.dimensions(); d++) {
            double sum = 0;
            double squares = 0;
            for (int point = 0; point < points.count(); point++) {
                sum += points.at(point, d);
                squares += points.at(point, d) * points.at(point, d);
            }
            all += squares / points.count() - (sum / points.count()) * (sum / points.count());
        }
        return Math.sqrt(Math.max(0, all));
    }
}
