package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
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
    private static final int GO_ON = 4;
    private static final int ROUNDS = 200;
    /** After so many rounds it shows which starts are good. */
    private static final int FIRST_ROUNDS = 4;
    private static final double STILL = 1e-3;
    /** Points and starts where there is no best grouping to find. */
    private static final int ROUGH_SAMPLE = 1_000;
    private static final int ROUGH_RESTARTS = 6;

    private final Points points;
    private final Points sample;
    private final Lloyd ofAll;
    private final Lloyd ofSample;
    private final int firstRounds;
    private final int restarts;
    private final double spread;

    private BestGroups(Points points, int most, int firstRounds, int restarts) {
        this.points = points;
        this.sample = sample(points, most);
        this.ofAll = new Lloyd(points, null);
        this.ofSample = sample == points ? ofAll : new Lloyd(sample, null);
        this.firstRounds = firstRounds;
        this.restarts = restarts;
        this.spread = spread(sample);
    }

    static Grouping of(Points points) {
        return new BestGroups(points, SAMPLE, ROUNDS, RESTARTS).grouping();
    }

    /** The same, but that a start goes on after a few rounds only if it is among the best. */
    static Grouping quick(Points points) {
        return new BestGroups(points, SAMPLE, FIRST_ROUNDS, RESTARTS).grouping();
    }

    /** For points that chance has strewn, of which only the silhouette is asked: an even sample of them, as any start ends equally well. */
    static Grouping rough(Points points) {
        return new BestGroups(sample(points, ROUGH_SAMPLE), SAMPLE, FIRST_ROUNDS, ROUGH_RESTARTS).grouping();
    }

    /** From the centres of a similar map instead of twenty starts. */
    static Grouping from(Points points, List<Points> centres) {
        BestGroups groups = new BestGroups(points, SAMPLE, ROUNDS, RESTARTS);
        List<Clusters> tried = centres.parallelStream().map(start -> groups.goOn(groups.ofAll, start, ROUNDS)).toList();
        return new Grouping(tried, Silhouette.of(points, tried));
    }

    private static Points sample(Points points, int most) {
        return points.count() <= most ? points
                : points.only(IntStream.range(0, most).map(i -> (int) ((long) i * points.count() / most)).toArray());
    }

    private Grouping grouping() {
        List<int[]> starts = IntStream.range(0, restarts).parallel().mapToObj(this::farApart).toList();
        List<Clusters> tried = IntStream.rangeClosed(Grouping.FEWEST, sample.firstDifferent(Grouping.MOST).length).parallel()
                .mapToObj(k -> best(k, starts)).toList();
        return new Grouping(tried, Silhouette.of(points, tried));
    }

    private Clusters best(int k, List<int[]> starts) {
        List<Clusters> all = starts.parallelStream().map(start -> goOn(ofSample, sample.only(Arrays.copyOf(start, k)), firstRounds)).toList();
        Comparator<Clusters> fewestFirst = Comparator.comparingInt((Clusters clusters) -> -clusters.count())
                .thenComparingDouble(Clusters::inertia);
        return sample == points && firstRounds == ROUNDS ? all.stream().min(fewestFirst).orElseThrow()
                : all.stream().sorted(fewestFirst).limit(GO_ON).map(clusters -> goOn(ofAll, clusters.centres(), ROUNDS)).min(fewestFirst).orElseThrow();
    }

    private Clusters goOn(Lloyd which, Points start, int rounds) {
        return which.from(start, rounds, STILL * spread);
    }

    /** Each next centre by chance, the likelier the farther from the nearest one so far; for fewer groups the first ones serve. */
    private int[] farApart(int restart) {
        int[] chosen = new int[Grouping.MOST];
        double[] nearest = new double[sample.count()];
        for (int i = 0; i < chosen.length && nearest.length > 0; i++) {
            double chance = Hashes.unit(restart, i);
            chosen[i] = i == 0 ? (int) (chance * sample.count()) : weighted(nearest, chance);
            for (int point = 0; point < nearest.length; point++) {
                double distance = sample.squared(point, sample, chosen[i]);
                nearest[point] = i == 0 ? distance : Math.min(nearest[point], distance);
            }
        }
        return chosen;
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
