package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RetryRuleTest {

    @Test
    void theIntervalsGrowUpToHalfAnHour() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(RetryRule.USUAL::after).map(Duration::toMinutes)).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
        assertThat(RetryRule.USUAL.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void afterFiveDaysItIsGivenUp() {
        Instant begun = Instant.parse("2027-03-01T00:00:00Z");
        assertThat(RetryRule.USUAL.isOver(begun, begun.plus(Duration.ofDays(5)))).isFalse();
        assertThat(RetryRule.USUAL.isOver(begun, begun.plus(Duration.ofDays(5)).plusSeconds(1))).isTrue();
    }
}
