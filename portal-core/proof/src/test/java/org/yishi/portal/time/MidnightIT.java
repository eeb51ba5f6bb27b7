package org.yishi.portal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.portal.time.internal.Midnight;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Whoever observes a day hears of it once, whatever happened to the others who do. */
@PortalTest
class MidnightIT {

    @Inject
    private Midnight midnight;
    @Inject
    private DaysHeard heard;
    @Inject
    private TimeTravel time;

    private void minuteOf(LocalDate day) {
        time.on(day, midnight::look);
    }

    @Test
    void aDayIsToldInItsFirstMinuteAndNotInTheNext() {
        LocalDate day = LocalDate.of(2041, 5, 1);
        minuteOf(day);
        minuteOf(day);
        minuteOf(day.plusDays(1));
        assertThat(heard.days()).containsOnlyOnce(day, day.plusDays(1)).doesNotContain(day.minusDays(1));
    }

    @Test
    void whoFailsDoesNotKeepItFromTheOthers() {
        minuteOf(DaysHeard.BAD_DAY);
        assertThat(heard.days()).contains(DaysHeard.BAD_DAY);
    }
}
