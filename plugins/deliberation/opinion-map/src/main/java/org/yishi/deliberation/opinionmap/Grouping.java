package org.yishi.deliberation.opinionmap;

import java.util.List;

/**
 * People put into groups in every number of groups that was tried, and the number that fits best.
 *
 * @param tried       clusterings for 2, 3 … groups of the points of those who are in, in that order
 * @param silhouettes one for each
 */
record Grouping(List<Clusters> tried, double[] silhouettes) {

    static final int FEWEST = 2;
    static final int MOST = 5;

    /** The number of groups with the largest silhouette; the smaller one of two that are equal. 1 where nothing could be tried. */
    int bestCount() {
        int best = -1;
        for (int i = 0; i < silhouettes.length; i++) {
            best = best < 0 || silhouettes[i] > silhouettes[best] ? i : best;
        }
        return best < 0 ? 1 : tried.get(best).count();
    }

    double bestSilhouette() {
        double best = 0;
        for (int i = 0; i < silhouettes.length; i++) {
            best = i == 0 ? silhouettes[i] : Math.max(best, silhouettes[i]);
        }
        return best;
    }

    /** The groups of all points for a number of groups; everybody in group 0 where there is no such clustering. */
    int[] into(int count, int points) {
        return tried.stream().filter(clusters -> clusters.count() == count).findFirst().map(Clusters::of).orElseGet(() -> new int[points]);
    }
}
