package org.yishi.deliberation.opinionmap;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether there are groups at all: the map beside that of the same votes shuffled inside each statement, where there can be none.
 *
 * @param silhouette      of the best groups
 * @param nullSilhouette  the same after shuffling, mean of three
 * @param share           part of the first component in all variance
 * @param nullShare       the same after shuffling
 * @param nullEigenvalue  the largest eigenvalue after shuffling
 */
public record Distinctness(double silhouette, double nullSilhouette, double share, double nullShare, double nullEigenvalue) {

    static final int SHUFFLES = 3;
    private static final double LEAST_RATIO = 1.3;
    private static final double LEAST_MARGIN = 0.02;
    private static final double ABOVE_CHANCE = 1.2;

    /** What chance alone makes of these votes. */
    record Chance(double silhouette, double share, double eigenvalue) {

        static Chance of(List<Look> looks) {
            return new Chance(mean(looks, Look::silhouette), mean(looks, look -> look.components().explained(0)),
                    mean(looks, look -> look.components().values()[0]));
        }

        private static double mean(List<Look> looks, ToDoubleFunction<Look> what) {
            return looks.stream().mapToDouble(what).average().orElseThrow();
        }
    }

    static Distinctness of(Look look, Chance chance) {
        return new Distinctness(look.silhouette(), chance.silhouette(), look.components().explained(0), chance.share(), chance.eigenvalue());
    }

    public double margin() {
        return silhouette - nullSilhouette;
    }

    public double ratio() {
        return nullShare == 0 ? 0 : share / nullShare;
    }

    /** False: 意见未分化成群. */
    public boolean hasGroups() {
        return ratio() >= LEAST_RATIO && margin() >= LEAST_MARGIN;
    }

    /** How many components say more than chance; two at least, five at most. */
    static int dimensions(Components components, Chance chance) {
        return (int) Math.max(2, IntStream.range(0, components.values().length)
                .filter(i -> components.values()[i] > ABOVE_CHANCE * chance.eigenvalue()).count());
    }
}
