package org.yishi.deliberation.opinionmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The groups of the compatible map: k-means into at most a hundred base clusters, and these into two to five groups. */
final class TwoLevelGroups {

    private static final int MOST_BASES = 100;
    private static final int BASE_ROUNDS = 101;
    private static final int GROUP_ROUNDS = 21;
    private static final int BASES_FOR_ONE_MORE = 12;
    private static final double STILL = 0.01;

    private TwoLevelGroups() {
    }

    static Grouping of(Points points) {
        Clusters bases = new Lloyd(points, null).from(points.only(points.firstDifferent(MOST_BASES)), BASE_ROUNDS, STILL);
        double[] sizes = Arrays.stream(bases.sizes()).asDoubleStream().toArray();
        Lloyd second = new Lloyd(bases.centres(), sizes);
        List<Clusters> groups = new ArrayList<>();
        int most = Math.min(Grouping.MOST, 2 + bases.count() / BASES_FOR_ONE_MORE);
        for (int k = Grouping.FEWEST; k <= most; k++) {
            int[] start = bases.centres().firstDifferent(k);
            if (start.length == k) {
                groups.add(second.from(bases.centres().only(start), GROUP_ROUNDS, STILL));
            }
        }
        double[] silhouettes = Silhouette.of(bases.centres(), groups);
        return new Grouping(groups.stream().map(group -> ofPeople(group, bases)).toList(), silhouettes);
    }

    private static Clusters ofPeople(Clusters groups, Clusters bases) {
        return new Clusters(Arrays.stream(bases.of()).map(base -> groups.of()[base]).toArray(), groups.centres(), groups.inertia());
    }
}
