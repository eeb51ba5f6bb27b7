package org.yishi.deliberation.opinionmap;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Warm times and peak heap of the maps for several sizes, each also as a ratio to thirty passes of X and then Xᵀ for two vectors over the same votes
 * in the same run. Run by hand: {@code ./mvnw -q -pl plugins/deliberation/opinion-map -Pbench verify}
 *
 * <p>The aim for 100,000 people, 1,000 statements and two processors: compatible 8, best 12, robust 20 of those passes, in less than 400 MB; an update a
 * tenth of the robust map. For 2,000 people and 200 statements: robust in less than 30 ms. Where other programs load the machine only the ratios count.
 */
final class OpinionBench {

    private static final int PASSES = 30;
    private static final int MORE_VOTES = 1_000;
    private static final Object[][] SIZES = {{2_000, 200, 0.1}, {10_000, 500, 0.05}, {30_000, 1_000, 0.03}, {100_000, 1_000, 0.03}};

    private OpinionBench() {
    }

    public static void main(String[] args) {
        System.out.printf("%-24s %10s %12s %12s %12s %12s %12s %10s%n", "people x statements", "votes", "30 passes", "compatible", "best k-means",
                "robust", "update", "peak heap");
        for (Object[] size : SIZES) {
            bench((int) size[0], (int) size[1], (double) size[2]);
        }
    }

    private static void bench(int people, int statements, double density) {
        GeneratedVotes generated = GeneratedVotes.plain(people, statements, density);
        int all = count(generated);
        VoteMatrix before = some(generated, all - MORE_VOTES);
        VoteMatrix matrix = some(generated, all);
        int times = Math.max(5, Math.min(200, 4_000_000 / all));
        double passes = median(times, () -> passes(matrix));
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        double compatible = median(times, () -> OpinionMaps.compatible(matrix));
        double best = median(times, () -> OpinionMaps.best(matrix));
        double robust = median(times, () -> OpinionMaps.robust(matrix));
        OpinionMap known = OpinionMaps.robust(before);
        double update = median(times, () -> OpinionMaps.update(matrix, known));
        System.out.printf("%-24s %,10d %9.1f ms %9.1f ms %9.1f ms %9.1f ms %9.1f ms %7d MB%n", people + " x " + statements, matrix.size(), passes,
                compatible, best, robust, update, peak() >> 20);
        System.out.printf("%-24s %10s %12s %12.2f %12.2f %12.2f %12.2f%n", "  in thirty passes", "", "1", compatible / passes, best / passes,
                robust / passes, update / passes);
    }

    private static int count(GeneratedVotes generated) {
        int[] count = new int[1];
        generated.each((person, statement, vote) -> count[0]++);
        return count[0];
    }

    /** The first so many votes, the statements' votes evenly thinned where they end early. */
    private static VoteMatrix some(GeneratedVotes generated, int most) {
        VoteCollector votes = new VoteCollector();
        int[] skip = {count(generated) - most};
        generated.each((person, statement, vote) -> {
            if (skip[0] > 0 && Hashes.unit(person, statement) < 0.01) {
                skip[0]--;
            } else {
                votes.add(person, statement, vote, 0);
            }
        });
        return votes.matrix(Set.of());
    }

    private static double passes(VoteMatrix matrix) {
        CentredVotes votes = new CentredVotes(matrix);
        double[] pair = new double[2 * matrix.width()];
        Arrays.setAll(pair, i -> Hashes.unit(i) - 0.5);
        for (int pass = 0; pass < PASSES; pass++) {
            pair = votes.normal(pair);
            double length = Math.sqrt(Arrays.stream(pair).map(x -> x * x).sum());
            pair = Arrays.stream(pair).map(x -> x / length).toArray();
        }
        return pair[0];
    }

    private static double median(int times, Supplier<Object> work) {
        for (int i = 0; i < Math.max(2, times / 4); i++) {
            work.get();
        }
        double[] taken = IntStream.range(0, times).mapToDouble(i -> {
            long start = System.nanoTime();
            work.get();
            return (System.nanoTime() - start) / 1e6;
        }).sorted().toArray();
        return taken[times / 2];
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
