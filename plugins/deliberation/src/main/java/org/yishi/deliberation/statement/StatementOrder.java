package org.yishi.deliberation.statement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The orders in which the public may read statements. */
public enum StatementOrder {
    /** Those most agreed on first. */
    AGREED,
    /** Those on which people are most divided first. */
    DIVIDED,
    /** The newest first. */
    NEWEST;

    private static final Comparator<StatementTally> BY_AGREEMENT =
            Comparator.comparingDouble((StatementTally s) -> s.tally().agreement()).thenComparing(s -> s.tally().total()).reversed();
    private static final Comparator<StatementTally> BY_DIVISION =
            Comparator.comparingDouble((StatementTally s) -> s.tally().division()).thenComparing(s -> s.tally().total()).reversed();
    private static final Comparator<StatementTally> BY_AGE = Comparator.comparingLong(StatementTally::id).reversed();

    /** An unknown word means the first order, so that an address typed by hand still works. */
    public static StatementOrder named(String word) {
        return Stream.of(values()).filter(order -> order.name().equalsIgnoreCase(word)).findFirst().orElse(AGREED);
    }

    /** @param minCell statements with fewer votes come last and by age only, or their place would tell what is not shown */
    public List<StatementTally> sort(List<StatementTally> statements, int minCell) {
        Comparator<StatementTally> fewLast = Comparator.comparing(s -> s.tally().total() < minCell);
        Comparator<StatementTally> order = switch (this) {
            case AGREED -> fewLast.thenComparing((a, b) -> fewVotes(a, minCell) ? 0 : BY_AGREEMENT.compare(a, b));
            case DIVIDED -> fewLast.thenComparing((a, b) -> fewVotes(a, minCell) ? 0 : BY_DIVISION.compare(a, b));
            case NEWEST -> BY_AGE;
        };
        return statements.stream().sorted(order.thenComparing(BY_AGE)).toList();
    }

    private static boolean fewVotes(StatementTally statement, int minCell) {
        return statement.tally().total() < minCell;
    }
}
