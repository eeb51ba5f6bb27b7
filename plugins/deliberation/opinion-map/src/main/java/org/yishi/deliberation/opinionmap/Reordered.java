package org.yishi.deliberation.opinionmap;

/**
 * Brings back what was computed on rows in another order.
 *
 * @param order for each row of the other order the row it stood at
 */
record Reordered(int[] order) {

    OpinionMap back(OpinionMap map, VoteMatrix matrix) {
        int[] groups = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            groups[order[row]] = map.groupOf(row);
        }
        return new OpinionMap(matrix, back(map.people()), map.statements(), groups, map.groups(), map.silhouettes(),
                map.distinctness().orElse(null), map.state());
    }

    Points back(Points points) {
        int dimensions = points.dimensions();
        double[] back = new double[points.coordinates().length];
        for (int row = 0; row < order.length; row++) {
            System.arraycopy(points.coordinates(), row * dimensions, back, order[row] * dimensions, dimensions);
        }
        return new Points(back, dimensions);
    }
}
