package org.yishi.deliberation.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.deliberation.follow.ActionItem;
import org.yishi.deliberation.follow.ActionRepository;
import org.yishi.deliberation.follow.ProgressEntry;
import org.yishi.deliberation.outcome.Point;
import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What came of the opinion of a sample: some of it done, some put off, some late. Part of the act that makes the sample. */
@ApplicationScoped
@Open("part of the guarded act that makes a sample")
public class TaskSamples {

    private static final int MAX_LAG = 3;

    @Inject
    private ActionRepository actions;
    @Inject
    private Clock clock;

    void add(Sample sample, List<Point> points, LocalDate routed, LocalDate today) {
        sample.tasks().forEach(task -> add(task, points.get(task.point()), routed, today));
    }

    private void add(Sample.Task task, Point point, LocalDate routed, LocalDate today) {
        ActionItem.Words told = task.words();
        ActionItem item = ActionItem.of(point.consultationId(), point.id(), 1, new ActionItem.Words(told.what(), told.responsible(),
                today.plusDays(task.due()), told.costCents(), told.funding(), told.target()), routed);
        actions.add(item);
        for (Sample.Report report : task.reports()) {
            LocalDate on = today.plusDays(report.on());
            LocalDate newDay = today.plusDays(report.due());
            switch (report.kind()) {
                case DELAY -> item.delay(newDay, on);
                case DONE -> item.finish(on);
                case DROPPED -> item.drop(on);
                default -> { }
            }
            actions.add(ProgressEntry.of(item, new ProgressEntry.Words(report.kind(), report.text(), on, newDay), on, MAX_LAG,
                    on.atTime(16, 0).atZone(clock.getZone()).toInstant()));
        }
    }
}
