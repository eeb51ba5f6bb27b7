package org.yishi.deliberation.opinionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the statements, five at most, by which a group is told from the others. */
public final class RepresentativeStatements {

    private static final int MOST = 5;

    private final VoteMatrix matrix;
    private final GroupCounts counts;

    public RepresentativeStatements(VoteMatrix matrix, GroupCounts counts) {
        this.matrix = matrix;
        this.counts = counts;
    }

    /** The strongest agreement first. */
    public List<Representative> of(int group) {
        List<Integer> sufficient = new ArrayList<>();
        Sides best = null;
        int bestColumn = -1;
        Sides agreed = null;
        int agreedColumn = -1;
        for (int column = 0; column < matrix.width(); column++) {
            if (!matrix.isOut(column)) {
                Sides sides = counts.sides(group, column);
                if (sides.isSufficient()) {
                    sufficient.add(column);
                } else if (best == null || sides.largerTest() > best.largerTest()) {
                    best = sides;
                    bestColumn = column;
                }
                if (isMoreAgreed(sides, agreed)) {
                    agreed = sides;
                    agreedColumn = column;
                }
            }
        }
        Optional<Representative> first = agreed == null ? Optional.empty() : Optional.of(Representative.of(agreedColumn, agreed, true));
        if (sufficient.isEmpty()) {
            Optional<Representative> otherwise = best == null ? Optional.empty() : Optional.of(Representative.of(bestColumn, best, false));
            return first.or(() -> otherwise).stream().toList();
        }
        return chosen(group, sufficient, first.orElse(null));
    }

    private List<Representative> chosen(int group, List<Integer> sufficient, Representative first) {
        List<Representative> chosen = new ArrayList<>();
        if (first != null) {
            chosen.add(first);
        }
        sufficient.stream().filter(column -> first == null || column != first.column())
                .map(column -> Representative.of(column, counts.sides(group, column), false))
                .sorted(Comparator.comparingDouble(entry -> -entry.weight())).limit(MOST - chosen.size()).forEach(chosen::add);
        return chosen.stream().sorted(Comparator.comparing(entry -> !entry.agree())).toList();
    }

    /** Whether a statement takes the place of the best agreed one so far. */
    private static boolean isMoreAgreed(Sides sides, Sides present) {
        if (sides.agrees() == 0 && sides.disagrees() == 0) {
            return false;
        }
        if (present == null) {
            return Significance.isEnough(sides.pat()) || sides.ra() > 1 && sides.pa() > 0.5;
        }
        return present.ra() > 1
                ? sides.ra() * sides.rat() * sides.pa() * sides.pat() > present.ra() * present.rat() * present.pa() * present.pat()
                : sides.pa() * sides.pat() > present.pa() * present.pat();
    }
}
