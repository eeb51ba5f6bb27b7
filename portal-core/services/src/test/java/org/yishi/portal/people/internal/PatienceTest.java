package org.yishi.portal.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,30", "6,60", "7,120", "9,480", "10,900", "11,900", "1000,900"})
    void theWaitGrowsFromTheFifthFailureUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(Patience.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void afterADayFailuresAreForgotten() {
        Instant last = Instant.parse("2026-11-23T08:00:00Z");
        assertThat(Patience.isForgotten(last, last.plus(Duration.ofHours(24)))).isFalse();
        assertThat(Patience.isForgotten(last, last.plus(Duration.ofHours(24)).plusSeconds(1))).isTrue();
    }
}
