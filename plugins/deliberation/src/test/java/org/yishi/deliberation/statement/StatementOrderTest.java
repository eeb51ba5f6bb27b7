package org.yishi.deliberation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.vote.Tally;

class StatementOrderTest {

    private final List<StatementTally> statements = List.of(of(1, 9, 1, 0), of(2, 5, 5, 0), of(3, 4, 0, 0), of(4, 1, 9, 0),
            of(5, 0, 1, 0));

    @Test
    void mostAgreedFirstAndFewVotesLastByAgeOnly() {
        assertThat(ids(StatementOrder.AGREED)).containsExactly(1L, 2L, 4L, 5L, 3L);
    }

    @Test
    void mostDividedFirst() {
        assertThat(ids(StatementOrder.DIVIDED)).startsWith(2L).endsWith(5L, 3L);
    }

    @Test
    void newestFirst() {
        assertThat(ids(StatementOrder.NEWEST)).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void anUnknownWordIsTheFirstOrder() {
        assertThat(StatementOrder.named("nonsense")).isEqualTo(StatementOrder.AGREED);
        assertThat(StatementOrder.named(null)).isEqualTo(StatementOrder.AGREED);
        assertThat(StatementOrder.named("divided")).isEqualTo(StatementOrder.DIVIDED);
    }

    private List<Long> ids(StatementOrder order) {
        return order.sort(statements, 5).stream().map(StatementTally::id).toList();
    }

    private static StatementTally of(long id, int agrees, int disagrees, int passes) {
        return new StatementTally(id, new Tally(agrees, disagrees, passes));
    }
}
