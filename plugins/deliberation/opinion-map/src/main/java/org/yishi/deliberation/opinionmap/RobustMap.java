package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How the robust map comes about, from nothing or from the one before. */
final class RobustMap {

    private static final int MOST_DIMENSIONS = Grouping.MOST;
    private static final int ROUNDS_OF_UPDATE = 1;
    private static final double FIRST_SCALE = 0.3;

    private final VoteMatrix matrix;
    private final VoteMatrix ordered;
    private final VoteMatrix active;
    private final Reordered order;
    private final int[] in;
    private final OpinionMap previous;
    /** Null where the number of groups follows from these votes alone. */
    private final GroupChoice choiceBefore;

    private RobustMap(VoteMatrix matrix, OpinionMap previous, GroupChoice choiceBefore) {
        this.matrix = matrix;
        this.previous = previous;
        this.choiceBefore = choiceBefore;
        this.order = new Reordered(CanonicalOrder.of(matrix));
        this.ordered = matrix.inOrder(order.order());
        this.active = ordered.onlyActive();
        this.in = Placing.in(ordered);
    }

    static OpinionMap full(VoteMatrix matrix, OpinionMap previous) {
        return new RobustMap(matrix, previous, previous == null || previous.state() == null ? null : previous.state().choice()).full();
    }

    /** How many groups there are follows from the votes; only places and names from the map before. */
    static OpinionMap last(VoteMatrix matrix, OpinionMap previous) {
        return new RobustMap(matrix, previous, null).full();
    }

    static OpinionMap update(VoteMatrix matrix, OpinionMap previous) {
        RobustState before = previous.state();
        boolean far = before == null || matrix.size() < before.countOfVotes() || matrix.size() > before.countOfVotes() * 1.1 + 1_000;
        return far ? full(matrix, previous) : new RobustMap(matrix, previous, before.choice()).update(before);
    }

    private OpinionMap full() {
        CentredVotes votes = new CentredVotes(ordered);
        // none waits for another, so that each processor has work while another looks for groups or solves small systems
        List<Look> looks = IntStream.rangeClosed(0, Distinctness.SHUFFLES).parallel().mapToObj(deal -> deal == 0
                ? Look.of(votes, in, MOST_DIMENSIONS) : Look.ofShuffled(ordered, in, deal)).toList();
        Distinctness.Chance chance = Distinctness.Chance.of(looks.subList(1, looks.size()));
        Distinctness distinctness = Distinctness.of(looks.get(0), chance);
        Components components = looks.get(0).components();
        int dimensions = Distinctness.dimensions(components, chance);
        RobustCoordinates.Fitted fitted = new RobustCoordinates(active, dimensions).from(start(components, dimensions), RobustCoordinates.ROUNDS);
        return map(fitted, BestGroups.quick(fitted.people().only(in)), distinctness, chance, active.size(), Placing.statements(votes, components));
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
        int[] before = previous == null ? new int[0] : matrix.rowsIn(previous.matrix());
        Alignment alignment = previous == null || previous.state() == null ? Alignment.none(raw.people().dimensions())
                : Alignment.of(order.back(raw.people()), before, previous);
        Points people = alignment.turn(order.back(raw.people()));
        int best = distinctness.hasGroups() ? grouping.bestCount() : 1;
        GroupChoice choice = choiceBefore == null ? GroupChoice.of(best) : choiceBefore.after(best);
        boolean can = grouping.tried().stream().anyMatch(clusters -> clusters.count() == choice.shown());
        int count = best > 1 && can ? choice.shown() : best;
        int[] known = IntStream.range(0, matrix.rows()).map(row -> previous == null || before[row] < 0 ? -1 : previous.lastNameOf(before[row])).toArray();
        GroupNumbers.Named named = GroupNumbers.like(Arrays.stream(in).map(row -> known[order.order()[row]]).toArray(),
                GroupNumbers.bySize(grouping.into(count, in.length), raw.people().only(in), count), count);
        int[] rows = Arrays.stream(in).map(row -> order.order()[row]).toArray();
        RobustState state = new RobustState(IntStream.range(0, active.width()).mapToLong(active::statement).toArray(),
                alignment.turn(new Points(raw.statements(), people.dimensions())).coordinates(),
                grouping.tried().stream().map(Clusters::centres).map(alignment::turn).toList(), chance, asked, choice);
        return new OpinionMap(matrix, people, statements, OpinionMaps.ofRows(matrix, rows, named.groups()), count, grouping.silhouettes(),
                distinctness, state).named(named.names(), known);
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
