package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.page.PublicChange;

/** At midnight notices have a day less, or have run: finished pages that say so are made anew. */
@Singleton
@Startup
public class NoticeDayTurned {

    @Inject
    private NoticeRepository repository;
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
    @Schedule(hour = "*", minute = "*", second = "2", persistent = false)
    void look() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            repository.areasWithRunning().forEach(area -> changes.fire(new PublicChange(area, false)));
        }
    }
}
