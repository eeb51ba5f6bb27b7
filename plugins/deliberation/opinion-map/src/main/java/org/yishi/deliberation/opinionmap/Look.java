package org.yishi.deliberation.opinionmap;

/**
 * How votes look on their first two components: enough to tell groups from chance.
 *
 * @param silhouette of the groups that fit best there
 */
record Look(Components components, double silhouette) {

    /** At votes as they are. */
    static Look of(CentredVotes votes, int[] in, int count) {
        Components components = Components.of(votes, count, 2);
        return new Look(components, BestGroups.quick(Placing.people(votes, components).only(in)).bestSilhouette());
    }

    /** At the same votes dealt out anew: of chance it is enough to know about how large it is. */
    static Look ofShuffled(VoteMatrix matrix, int[] in, int deal) {
        CentredVotes votes = new CentredVotes(ShuffledVotes.of(matrix, deal));
        Components components = Components.of(votes, 2, 0);
        return new Look(components, BestGroups.rough(Placing.people(votes, components).only(in)).bestSilhouette());
    }
}
