package org.yishi.deliberation.opinionmap;

/**
 * Points put into clusters.
 *
 * @param of      the cluster of each point, from 0
 * @param centres one for each cluster
 * @param inertia Σ weight · ‖point - centre‖²
 */
record Clusters(int[] of, Points centres, double inertia) {

    int count() {
        return centres.count();
    }

    /** How many points each has. */
    int[] sizes() {
        int[] sizes = new int[count()];
        for (int cluster : of) {
            sizes[cluster]++;
        }
        return sizes;
    }
}
