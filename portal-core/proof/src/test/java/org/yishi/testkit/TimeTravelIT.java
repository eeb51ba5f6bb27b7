package org.yishi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;

@PortalTest
class TimeTravelIT {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Inject
    private TimeTravel time;
    @Inject
    private Clock clock;
    @Inject
    private Given given;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;

    @Test
    void theClockShowsTheOtherTimeThereAndTheRealOneAfterwards() {
        assertThat(time.on(LEAP_DAY, () -> LocalDate.now(clock))).isEqualTo(LEAP_DAY);
        assertThat(time.at(LocalDateTime.of(2026, 12, 31, 23, 59, 58), () -> LocalDateTime.now(clock)))
                .isBetween(LocalDateTime.of(2026, 12, 31, 23, 59, 58), LocalDateTime.of(2027, 1, 1, 0, 0, 58));
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aJourneyWithinAJourneyComesBackToTheFirst() {
        LocalDate back = time.on(LEAP_DAY, () -> {
            time.on(LEAP_DAY.plusYears(1), () -> assertThat(LocalDate.now(clock)).isEqualTo(LEAP_DAY.plusYears(1)));
            return LocalDate.now(clock);
        });
        assertThat(back).isEqualTo(LEAP_DAY);
    }

    @Test
    void otherThreadsStay() {
        LocalDate elsewhere = time.on(LEAP_DAY, () -> CompletableFuture.supplyAsync(() -> LocalDate.now(clock)).join());
        assertThat(elsewhere).isNotEqualTo(LEAP_DAY);
    }

    @Test
    void thePortalBelievesIt() {
        Area here = given.community();
        Actor member = given.with(given.person(IdentityLevel.L3), Role.ADMINISTRATOR, here, LEAP_DAY, LEAP_DAY);
        assertThat(current.as(member, () -> access.may("portal.appoint", here.id()))).isFalse();
        assertThat(time.on(LEAP_DAY, () -> current.as(member, () -> access.may("portal.appoint", here.id())))).isTrue();
    }
}
