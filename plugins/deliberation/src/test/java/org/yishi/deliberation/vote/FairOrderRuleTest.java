package org.yishi.deliberation.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class FairOrderRuleTest {

    private final List<Long> statements = LongStream.rangeClosed(1, 20).boxed().toList();

    @Test
    void theOrderOfOnePersonStaysTheSame() {
        assertThat(new FairOrderRule(7).order(statements, Map.of())).isEqualTo(new FairOrderRule(7).order(statements, Map.of()))
                .containsExactlyInAnyOrderElementsOf(statements);
    }

    @Test
    void fewVotesComeFirst() {
        Map<Long, Long> votes = new HashMap<>();
        statements.forEach(id -> votes.put(id, 40L));
        votes.put(13L, 3L);
        votes.put(4L, 0L);
        for (long person = 1; person <= 50; person++) {
            assertThat(new FairOrderRule(person).order(statements, votes)).startsWith(4L, 13L);
        }
    }

    @Test
    void oneVoteMoreOrLessDoesNotSendEverybodyToTheSameStatement() {
        assertThat(FairOrderRule.step(0)).isZero();
        assertThat(FairOrderRule.step(1)).isEqualTo(FairOrderRule.step(2)).isEqualTo(1);
        assertThat(FairOrderRule.step(3)).isEqualTo(FairOrderRule.step(6)).isEqualTo(2);
        assertThat(FairOrderRule.step(7)).isEqualTo(3);
    }

    @Test
    void everyStatementIsFirstForSomebody() {
        Map<Long, Integer> first = new HashMap<>();
        for (long person = 1; person <= 2000; person++) {
            first.merge(new FairOrderRule(person).order(statements, Map.of()).get(0), 1, Integer::sum);
        }
        assertThat(first).hasSize(20);
        assertThat(first.values()).allMatch(times -> times > 60 && times < 145);
    }

    @Test
    void peopleWhoEachVoteOnAFewGiveAllStatementsNearlyTheSameNumber() {
        Map<Long, Long> votes = new HashMap<>();
        for (long person = 1; person <= 400; person++) {
            new FairOrderRule(person).order(statements, votes).stream().limit(3).forEach(id -> votes.merge(id, 1L, Long::sum));
        }
        assertThat(votes.values()).allMatch(number -> number > 40 && number < 80);
    }
}
