package org.yishi.portal.procedure.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads a notice and keeps it in the one form that is read again. */
@ApplicationScoped
public class CalendarKeeper {

    @Inject
    private CalendarRepository repository;
    @Inject
    private Clock clock;

    /** Answers what was kept. */
    public String keep(int year, String text) {
        String days = CalendarText.read(year, text).canonical();
        repository.keep(year, days, clock.instant());
        return days;
    }
}
