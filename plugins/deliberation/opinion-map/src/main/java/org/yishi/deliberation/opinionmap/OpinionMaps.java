package org.yishi.deliberation.opinionmap;

import java.util.Arrays;

/**
 * Makes opinion maps. The {@linkplain #robust robust} one is what people see; the {@linkplain #compatible compatible} one follows the published
 * method of Polis and is there to compare with, as is the one with the {@linkplain #best best k-means} on the same points.
 */
public final class OpinionMaps {

    private OpinionMaps() {
    }

    /** The compatible map: two components, base clusters, groups. */
    public static OpinionMap compatible(VoteMatrix matrix) {
        return onComponents(matrix, true);
    }

    /** The points of the compatible map in the best groups that twenty starts find. */
    public static OpinionMap best(VoteMatrix matrix) {
        int[] order = CanonicalOrder.of(matrix);
        return new Reordered(order).back(onComponents(matrix.inOrder(order), false), matrix);
    }

    /** The robust map. Takes long where there are many votes: never in the request of somebody who votes. */
    public static OpinionMap robust(VoteMatrix matrix) {
        return RobustMap.full(matrix, null);
    }

    /** The robust map made anew, with places, numbers and colours as like the previous one as may be. */
    public static OpinionMap robust(VoteMatrix matrix, OpinionMap previous) {
        return RobustMap.full(matrix, previous);
    }

    /** The same where of the previous map only its {@linkplain MapMemory memory} was kept. */
    public static OpinionMap robust(VoteMatrix matrix, MapMemory memory) {
        return RobustMap.full(matrix, memory.map());
    }

    /**
     * The robust map that stays, once all votes are there. How many groups there are, and whether there are any, follows from the votes; from before
     * come places, numbers and colours.
     */
    public static OpinionMap last(VoteMatrix matrix, MapMemory memory) {
        return RobustMap.last(matrix, memory.map());
    }

    /** The previous robust map after some more votes: quick, and near to what {@link #robust} would give. */
    public static OpinionMap update(VoteMatrix matrix, OpinionMap previous) {
        return RobustMap.update(matrix, previous);
    }

    /** For groups that were given, such as those published elsewhere. @param groupOf negative for people in none */
    public static OpinionMap withGroups(VoteMatrix matrix, int[] groupOf, int groups) {
        CentredVotes votes = new CentredVotes(matrix);
        Components components = Components.of(votes, 2, 2);
        return new OpinionMap(matrix, Placing.people(votes, components), Placing.statements(votes, components), groupOf, groups, new double[0],
                null, null);
    }

    private static OpinionMap onComponents(VoteMatrix matrix, boolean twoLevel) {
        CentredVotes votes = new CentredVotes(matrix);
        Components components = Components.of(votes, 2, 2);
        Points people = Placing.people(votes, components);
        int[] in = Placing.in(matrix);
        Points placed = people.only(in);
        Grouping grouping = twoLevel ? TwoLevelGroups.of(placed) : BestGroups.of(placed);
        int count = grouping.bestCount();
        int[] groups = GroupNumbers.bySize(grouping.into(count, in.length), placed, count);
        return new OpinionMap(matrix, people, Placing.statements(votes, components), ofRows(matrix, in, groups), count, grouping.silhouettes(),
                null, null);
    }

    static int[] ofRows(VoteMatrix matrix, int[] in, int[] groups) {
        int[] groupOf = new int[matrix.rows()];
        Arrays.fill(groupOf, -1);
        for (int i = 0; i < in.length; i++) {
            groupOf[in[i]] = groups[i];
        }
        return groupOf;
    }
}
