package org.yishi.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

@PortalTest
class CalendarsIT {

    @Inject
    private Calendars calendars;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;
    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private TimeTravel time;

    @Test
    void theNoticeOf2026ComesWithThePortal() {
        assertThat(calendar.isOfficial(2026)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 14))).as("a Saturday that is worked").isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 23))).as("a Monday off").isFalse();
    }

    @Test
    void aNoticeThatIsBroughtInHoldsAtOnceAndIsInTheLedger() {
        LocalDate bridge = LocalDate.of(2031, 10, 6);
        time.on(LocalDate.of(2030, 12, 1), () -> {
            assertThat(calendars.unknown()).contains(2031);
            assertThat(calendar.isWorkingDay(bridge)).isTrue();
            current.as(Actor.PORTAL, () -> calendars.bring(2031, "2031-01-01..2031-01-02 节日\n2031-01-22..2031-01-25 节日\n"
                    + "2031-04-05 节日\n2031-05-01..2031-05-02 节日\n2031-06-24 节日\n2031-10-01..2031-10-03 节日\n2031-10-04..2031-10-07 休息"));
            assertThat(calendars.unknown()).doesNotContain(2031);
            assertThat(calendar.isWorkingDay(bridge)).isFalse();
        });
        assertThat(ledger.entries("portal/calendar/2031")).hasSize(1);
    }

    @Test
    void onlyAdministratorsBringItInAndEverybodyWithAnAccountHasAToDoList() {
        matrix.only("portal.bringCalendar", Role.ADMINISTRATOR);
        matrix.anybody("portal.seeToDo", IdentityLevel.L1);
    }
}
