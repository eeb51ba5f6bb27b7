package org.yishi.portal.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.internal.CalendarKeeper;

/** The annual notices on days off (放假安排): which years are known, bringing in the next one. */
@ApplicationScoped
public class Calendars {

    private static final int FIRST = 2010;
    private static final int YEARS_AHEAD = 2;

    @Inject
    private CalendarKeeper keeper;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Days off, in the whole portal; it holds at once for all that is counted from then on. */
    @Guarded("portal.bringCalendar")
    public void bring(int year, String days) {
        int now = LocalDate.now(clock).getYear();
        if (year < FIRST || year > now + YEARS_AHEAD) {
            throw new Refusal("portal.calendar.refusal.which", String.valueOf(FIRST), String.valueOf(now + YEARS_AHEAD)).at("year");
        }
        String kept = keeper.keep(year, days == null ? "" : days);
        act.on("portal/calendar/" + year).fact("days", kept);
    }

    /** Of this year and the next, those whose notice is not known yet. */
    @Open("the calendar of the State Council is public")
    public List<Integer> unknown() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(now, now + 1).filter(year -> !calendar.isOfficial(year)).boxed().toList();
    }
}
