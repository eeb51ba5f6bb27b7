package org.yishi.deliberation.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.portal.access.Actor;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.rule.period.TermRule;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reports that are owed, and terms that end soon with nobody chosen after them. */
@ApplicationScoped
public class StandingToDos implements ToDoSource {

    @Inject
    private StandingRepository repository;
    @Inject
    private ReportRepository reports;
    @Inject
    private StandingReadings readings;
    @Inject
    private AreasBelow areas;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<StandingBody> bodies = repository.in(areas.of(areaId, "deliberation.stand"));
        List<YearReport> told = reports.reports(bodies.stream().map(StandingBody::id).toList());
        List<ToDo> all = new ArrayList<>();
        for (StandingBody body : bodies) {
            owed(body, told).forEach(owed -> all.add(toDo(body, texts.get("deliberation.standing.todo.report", String.valueOf(owed.year())),
                    "/deliberation/standing/report").due(owed.due())));
            if (body.term(today()).status() == TermRule.Status.REELECTION_DUE && isLatest(body, bodies)) {
                all.add(toDo(body, texts.get("deliberation.standing.todo.term"), "/deliberation/standing/manage").due(body.lastDay()));
            }
        }
        return all;
    }

    private static ToDo toDo(StandingBody body, String task, String page) {
        return ToDo.of(body.dossier(), body.areaId(), body.name(), task, page + "?id=" + body.id());
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        List<StandingBody> bodies = repository.since(today().minusYears(StandingBody.MOST_YEARS + 1L));
        List<YearReport> told = reports.reports(bodies.stream().map(StandingBody::id).toList());
        List<DeadlineNear> all = new ArrayList<>();
        for (StandingBody body : bodies) {
            owed(body, told).stream().filter(owed -> !owed.due().isAfter(until))
                    .forEach(owed -> all.add(new DeadlineNear(body.dossier(), body.areaId(), "report-" + owed.year(), owed.due())));
            if (!body.lastDay().isAfter(until) && isLatest(body, bodies)) {
                all.add(new DeadlineNear(body.dossier(), body.areaId(), "term", body.lastDay()));
            }
        }
        return all;
    }

    private List<StandingReading.OwedReport> owed(StandingBody body, List<YearReport> told) {
        return readings.owed(body, told.stream().filter(report -> report.bodyId() == body.id()).toList());
    }

    /** Whether nobody was chosen after it: a body of the same name in the same area. */
    private static boolean isLatest(StandingBody body, List<StandingBody> all) {
        return all.stream().noneMatch(other -> other.areaId() == body.areaId() && other.kind() == body.kind() && other.name().equals(body.name())
                && other.chosenOn().isAfter(body.chosenOn()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
