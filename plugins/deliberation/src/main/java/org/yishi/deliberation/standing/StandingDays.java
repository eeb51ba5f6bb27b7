package org.yishi.deliberation.standing;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.portal.page.PublicChange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** At midnight a term or a mandate may end and a report may be late: finished pages that say so are made anew. */
@Singleton
@Startup
public class StandingDays {

    @Inject
    private StandingRepository repository;
    @Inject
    private Event<PublicChange> changes;
    @Inject
    private Clock clock;

    private LocalDate day;

    @PostConstruct
    void begin() {
        day = LocalDate.now(clock);
    }

    /** Every node looks for itself, since each keeps its own finished pages. */
    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    void look() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            repository.areas().forEach(areaId -> changes.fire(new PublicChange(areaId, false)));
        }
    }
}
