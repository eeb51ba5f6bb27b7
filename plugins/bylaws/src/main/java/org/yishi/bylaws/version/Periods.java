package org.yishi.bylaws.version;

import java.time.LocalDate;
import java.util.Map;

import org.yishi.portal.access.Open;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Days by which something is due that is no stage of a case: those core counts itself. Where the last day is a day off (法定休假日), the period ends with
 * the next working day (民法典第二百零三条).
 */
@ApplicationScoped
@Open("by when something is due is no secret")
public class Periods {

    private static final String ROLLOVER = "portal.period.rollover";
    private static final int MONTHS_OF_YEAR = 12;

    @Inject
    private Settings settings;
    @Inject
    private WorkingCalendar calendar;

    /** @param setting holds a number of days */
    public LocalDate days(LocalDate from, String setting, long areaId) {
        return due(settings.number(setting, areaId), DeadlineRule.Unit.DAYS, settings.text(ROLLOVER, areaId), from);
    }

    /** @param setting holds a number of years */
    public LocalDate years(LocalDate from, String setting, long areaId) {
        return due(MONTHS_OF_YEAR * settings.number(setting, areaId), DeadlineRule.Unit.MONTHS, settings.text(ROLLOVER, areaId), from);
    }

    /** The same by the figures that a case began with and keeps; one that began before it kept this figure has that of today. */
    public LocalDate days(LocalDate from, String setting, long areaId, Map<String, String> kept) {
        return due(Integer.parseInt(kept.getOrDefault(setting, settings.text(setting, areaId))), DeadlineRule.Unit.DAYS,
                kept.getOrDefault(ROLLOVER, settings.text(ROLLOVER, areaId)), from);
    }

    private LocalDate due(int n, DeadlineRule.Unit unit, String rollover, LocalDate from) {
        return new DeadlineRule(n, unit, Rollover.valueOf(rollover)).due(from, calendar.days());
    }
}
