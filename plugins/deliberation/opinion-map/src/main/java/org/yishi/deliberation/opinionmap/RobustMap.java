package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How the robust map comes about, from nothing or from the one before. */
final class RobustMap {

    private static final int MOST_DIMENSIONS = Grouping.MOST;
    private static final int ROUNDS_OF_UPDATE = 3;
    private static final double FIRST_SCALE = 0.3;

    private final VoteMatrix matrix;
    private final VoteMatrix ordered;
    private final VoteMatrix active;
    private final Reordered order;
    private final int[] in;
    private final OpinionMap previous;

    private RobustMap(VoteMatrix matrix, OpinionMap previous) {
        this.matrix = matrix;
        this.previous = previous;
        this.order = new Reordered(CanonicalOrder.of(matrix));
        this.ordered = matrix.inOrder(order.order());
        this.active = ordered.onlyActive();
        this.in = order.rowsOf(Placing.in(matrix));
    }

    static OpinionMap full(VoteMatrix matrix, OpinionMap previous) {
        return new RobustMap(matrix, previous).full();
    }

    static OpinionMap update(VoteMatrix matrix, OpinionMap previous) {
        RobustState before = previous.state();
        boolean far = before == null || matrix.size() < before.countOfVotes() || matrix.size() > before.countOfVotes() * 1.1 + 1_000;
        return far ? full(matrix, previous) : new RobustMap(matrix, previous).update(before);
    }

    private OpinionMap full() {
        CentredVotes votes = new CentredVotes(ordered);
        Components components = Components.of(votes, MOST_DIMENSIONS, null);
        Distinctness.Chance chance = Distinctness.Chance.of(ordered, in);
        double silhouette = BestGroups.of(Placing.people(votes, components).only(in)).bestSilhouette();
        Distinctness distinctness = Distinctness.of(components, silhouette, chance);
        int dimensions = Distinctness.dimensions(components, chance);
        RobustCoordinates.Fitted fitted = new RobustCoordinates(active, dimensions).from(start(components, dimensions), RobustCoordinates.ROUNDS);
        return map(fitted, BestGroups.of(fitted.people().only(in)), distinctness, chance, active.size(), Placing.statements(votes, components));
    }

    private double[] start(Components components, int dimensions) {
        double[] start = new double[active.width() * dimensions];
        double scale = FIRST_SCALE * Math.sqrt(active.width());
        for (int column = 0; column < active.width(); column++) {
            int from = ordered.columnOf(active.statement(column));
            for (int d = 0; d < dimensions; d++) {
                start[column * dimensions + d] = scale * components.vectors()[d][from];
            }
        }
        return start;
    }

    private OpinionMap update(RobustState before) {
        int dimensions = previous.dimensions();
        double[] start = new double[active.width() * dimensions];
        for (int column = 0; column < active.width(); column++) {
            int known = Arrays.binarySearch(before.statementIds(), active.statement(column));
            if (known >= 0) {
                System.arraycopy(before.fitted(), known * dimensions, start, column * dimensions, dimensions);
            }
        }
        RobustCoordinates.Fitted fitted = new RobustCoordinates(active, dimensions).from(start, ROUNDS_OF_UPDATE);
        return map(fitted, BestGroups.from(fitted.people().only(in), before.centres()), previous.distinctness().orElseThrow(), before.chance(),
                before.countOfVotes(), extremitiesBefore());
    }

    private OpinionMap map(RobustCoordinates.Fitted raw, Grouping grouping, Distinctness distinctness, Distinctness.Chance chance, int asked,
            Points statements) {
        Alignment alignment = previous == null || previous.state() == null ? Alignment.none(raw.people().dimensions())
                : Alignment.of(order.back(raw.people()), matrix, previous);
        Points people = alignment.turn(order.back(raw.people()));
        int best = distinctness.hasGroups() ? grouping.bestCount() : 1;
        GroupChoice choice = previous == null || previous.state() == null ? GroupChoice.of(best) : previous.state().choice().after(best);
        int count = choice.shown() == 1 || grouping.tried().stream().anyMatch(clusters -> clusters.count() == choice.shown()) ? choice.shown() : best;
        int[] groups = numbered(grouping.into(count, in.length), raw.people().only(in), count);
        int[] rows = Arrays.stream(in).map(row -> order.order()[row]).toArray();
        RobustState state = new RobustState(IntStream.range(0, active.width()).mapToLong(active::statement).toArray(),
                alignment.turn(new Points(raw.statements(), people.dimensions())).coordinates(),
                grouping.tried().stream().map(Clusters::centres).map(alignment::turn).toList(), chance, asked, choice);
        return new OpinionMap(matrix, people, statements, OpinionMaps.ofRows(matrix, rows, groups), count, grouping.silhouettes(),
                distinctness, state);
    }

    private int[] numbered(int[] groups, Points points, int count) {
        if (previous == null || previous.groups() != count) {
            return GroupNumbers.bySize(groups, points, count);
        }
        int[] before = Arrays.stream(in).map(row -> previous.matrix().rowOf(matrix.participant(order.order()[row])))
                .map(row -> row < 0 ? -1 : previous.groupOf(row)).toArray();
        return GroupNumbers.like(before, groups, count);
    }

    /** How far out statements lie, as in the map before; a new statement has no place yet. */
    private Points extremitiesBefore() {
        double[] all = new double[2 * matrix.width()];
        for (int column = 0; column < matrix.width(); column++) {
            int before = previous.matrix().columnOf(matrix.statement(column));
            for (int d = 0; before >= 0 && d < 2; d++) {
                all[2 * column + d] = previous.statements().at(before, d);
            }
        }
        return new Points(all, 2);
    }
}
