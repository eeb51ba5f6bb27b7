package org.yishi.portal.procedure.internal;

import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.WorkingDays;

/** The notices that come with the portal, and those that were brought in since, which win. */
@ApplicationScoped
public class KnownCalendar implements WorkingCalendar {

    private static final int YEARS_BACK = 15;
    private static final int YEARS_AHEAD = 10;

    @Inject
    private CalendarRepository repository;
    @Inject
    private Clock clock;

    private volatile Made made;

    /** @param from which notices it was made, so that another node's notice is noticed */
    private record Made(Map<Integer, String> from, int year, WorkingDays days) {
    }

    @Override
    public WorkingDays days() {
        Map<Integer, String> notices = repository.notices();
        int year = LocalDate.now(clock).getYear();
        Made known = made;
        if (known == null || known.year() != year || !known.from().equals(notices)) {
            known = new Made(notices, year, read(notices, year));
            made = known;
        }
        return known.days();
    }

    private static WorkingDays read(Map<Integer, String> notices, int now) {
        WorkingDays all = WorkingDays.WEEKENDS_ONLY;
        for (int year = now - YEARS_BACK; year <= now + YEARS_AHEAD; year++) {
            String notice = notices.get(year);
            all = all.plus(notice == null ? WorkingDays.forYears(year, year) : WorkingDays.read(new StringReader(notice)));
        }
        return all;
    }

    @Override
    public boolean isOfficial(int year) {
        return WorkingDays.isAnnounced(year) || repository.notices().containsKey(year);
    }
}
