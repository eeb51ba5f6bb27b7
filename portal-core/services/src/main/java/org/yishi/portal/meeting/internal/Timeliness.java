package org.yishi.portal.meeting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.setting.Settings;

/** Claimed days against the server's: never in the future, and entered late (补录) when too long ago. */
@ApplicationScoped
public class Timeliness {

    private static final String MAX_LAG = "portal.record.maxLagDays";

    @Inject
    private Settings settings;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws Refusal at the field where the day is missing or has not come yet */
    LocalDate past(LocalDate claimed, String field) {
        if (claimed == null) {
            throw new Refusal("portal.meeting.refusal.noDay").at(field);
        }
        if (claimed.isAfter(today())) {
            throw new Refusal("portal.meeting.refusal.future").at(field);
        }
        return claimed;
    }

    boolean isLate(LocalDate claimed, long areaId) {
        return ChronoUnit.DAYS.between(claimed, today()) > settings.number(MAX_LAG, areaId);
    }

    /** A period that would end on a day off ends with the next working day (民法典第二百零三条). */
    LocalDate end(LocalDate lastDay) {
        LocalDate end = lastDay;
        while (!calendar.isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return end;
    }
}
