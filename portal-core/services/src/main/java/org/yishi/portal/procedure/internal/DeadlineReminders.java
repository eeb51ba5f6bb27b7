package org.yishi.portal.procedure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.setting.Settings;

/** Tells once of each deadline that is near; the note of it and what listens to it are kept in one transaction. */
@ApplicationScoped
public class DeadlineReminders {

    static final String LEAD = "portal.deadline.leadDays";
    static final int LONGEST_LEAD = 30;

    private static final Logger LOG = Logger.getLogger(DeadlineReminders.class.getName());

    @Inject
    private ToDoSources sources;
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
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        sources.all(source -> source.deadlines(today.plusDays(LONGEST_LEAD)).stream()
                .filter(deadline -> !deadline.due().minusDays(settings.number(LEAD, deadline.areaId())).isAfter(today)).toList())
                .forEach(this::tell);
    }

    /** Where somebody who listens fails, the note goes back with all that was kept, and the next round tries again. */
    private void tell(DeadlineNear deadline) {
        try {
            unit.run(() -> {
                if (repository.remind(deadline.dossier(), deadline.what(), deadline.due(), clock.instant())) {
                    near.fire(deadline);
                }
                return deadline;
            });
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "nobody was reminded of " + deadline.what() + " of " + deadline.dossier(), e);
        }
    }
}
