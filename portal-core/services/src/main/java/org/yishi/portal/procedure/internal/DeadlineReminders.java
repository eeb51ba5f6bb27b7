package org.yishi.portal.procedure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.setting.Settings;

/** Tells once of each deadline that is near; the note of it and what listens to it are kept in one transaction. */
@ApplicationScoped
public class DeadlineReminders {

    static final String LEAD = "portal.deadline.leadDays";
    static final int LONGEST_LEAD = 30;

    @Inject
    @Any
    private Instance<ToDoSource> sources;
    @Inject
    private CaseRepository repository;
    @Inject
    private Settings settings;
    @Inject
    private Unit unit;
    @Inject
    private Clock clock;
    @Inject
    private Event<DeadlineNear> near;

    /** Safe to call at any time, by several nodes. */
    public void remind() throws Exception {
        LocalDate today = LocalDate.now(clock);
        List<DeadlineNear> deadlines = sources.stream().flatMap(source -> source.deadlines(today.plusDays(LONGEST_LEAD)).stream())
                .filter(deadline -> !deadline.due().minusDays(settings.number(LEAD, deadline.areaId())).isAfter(today)).toList();
        for (DeadlineNear deadline : deadlines) {
            unit.run(() -> {
                if (repository.remind(deadline.dossier(), deadline.what(), deadline.due(), clock.instant())) {
                    near.fire(deadline);
                }
                return deadline;
            });
        }
    }
}
