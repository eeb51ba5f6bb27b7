package org.yishi.cobuilding.paper;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.setting.Settings;

/** Deadlines of these rooms: the figure is a setting of the area, the days off are those of the portal (民法典第二百零一条至第二百零三条). */
@ApplicationScoped
@Open("by when something is due is no secret")
public class Days {

    private static final String MAX_LAG = "portal.record.maxLagDays";
    private static final String ROLLOVER = "portal.period.rollover";

    @Inject
    private Settings settings;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Clock clock;

    /** @param setting holds a number of days */
    public LocalDate days(LocalDate from, String setting, long areaId) {
        return due(from, DeadlineRule.Unit.DAYS, setting, areaId);
    }

    /** @param setting holds a number of months */
    public LocalDate months(LocalDate from, String setting, long areaId) {
        return due(from, DeadlineRule.Unit.MONTHS, setting, areaId);
    }

    private LocalDate due(LocalDate from, DeadlineRule.Unit unit, String setting, long areaId) {
        return new DeadlineRule(settings.number(setting, areaId), unit, rollover(areaId)).due(from, calendar.days());
    }

    /** The last day of what was promised for a day: where that is a day off, the next working day. */
    public LocalDate rolled(LocalDate day, long areaId) {
        return calendar.days().rolledOver(day, rollover(areaId));
    }

    /** The same within a term: where the next working day lies behind it, the last one before it ends, so that no signed day is outside. */
    public LocalDate within(LocalDate day, LocalDate first, LocalDate last, long areaId) {
        LocalDate rolled = rolled(day, areaId);
        LocalDate working = last;
        while (rolled.isAfter(last) && working.isAfter(first) && rolled(working, areaId).isAfter(working)) {
            working = working.minusDays(1);
        }
        return !rolled.isAfter(last) ? rolled : rolled(working, areaId).isAfter(working) ? last : working;
    }

    /** Whether it was said so long after it is said to have happened that everybody is told (补录, domain 0.3 G5). */
    public boolean isLate(LocalDate heldOn, LocalDate recordedOn, long areaId) {
        return heldOn != null && recordedOn != null && recordedOn.isAfter(heldOn.plusDays(settings.number(MAX_LAG, areaId)));
    }

    private Rollover rollover(long areaId) {
        return Rollover.valueOf(settings.text(ROLLOVER, areaId));
    }

    public int number(String setting, long areaId) {
        return settings.number(setting, areaId);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
