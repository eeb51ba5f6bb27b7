package org.yishi.portal.procedure.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Requirement;
import org.yishi.portal.procedure.Stage;
import org.yishi.portal.procedure.StageState;
import org.yishi.portal.procedure.StageView;

/**
 * Draws a case from its course: what took place, whose turn it is, what usually follows. Pure.
 *
 * @param fulfilled answers which requirements of a stage are fulfilled now
 */
record CaseDrawing(Procedure procedure, Course course, Deadlines deadlines, LocalDate today, Function<String, Set<String>> fulfilled) {

    List<StageView> stages() {
        List<Visit> visits = Stream.concat(course.way().stream(), course.beside().stream())
                .sorted(Comparator.comparingInt(Visit::number)).toList();
        List<StageView> stages = new ArrayList<>();
        visits.forEach(visit -> stages.add(taken(visit, visits)));
        boolean runs = course.last().filter(Visit::runs).isPresent();
        List<Stage> turn = course.turn();
        if (!runs) {
            turn.forEach(stage -> stages.add(waiting(stage, StageState.CURRENT)));
        }
        course.besideNow().stream().filter(stage -> course.visit(stage.name()).isEmpty())
                .forEach(stage -> stages.add(waiting(stage, StageState.CURRENT)));
        turn.stream().findFirst().ifPresent(first -> usual(first).forEach(stage -> stages.add(waiting(stage, StageState.AHEAD))));
        return stages;
    }

    List<StageView> earlier() {
        return course.sentBack().stream().map(visit -> taken(visit, course.sentBack())).toList();
    }

    List<CaseView.Return> returns() {
        return course.returns().stream().map(step -> new CaseView.Return(step.stage(), step.heldOn(), step.reason())).toList();
    }

    /** The usual way on from a stage, until the end or until it would turn in a circle. */
    private List<Stage> usual(Stage from) {
        List<Stage> way = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(from.name()));
        Optional<String> next = from.nextStages().stream().findFirst().filter(seen::add);
        while (next.isPresent()) {
            Stage stage = procedure.get(next.get());
            way.add(stage);
            next = stage.nextStages().stream().findFirst().filter(seen::add);
        }
        return way;
    }

    private StageView taken(Visit visit, List<Visit> visits) {
        Stage stage = visit.stage();
        List<Visit> before = visits.stream().filter(other -> other.number() < visit.number()).toList();
        Optional<Visit> previous = before.stream().filter(other -> !other.stage().isBeside()).reduce((older, newer) -> newer);
        Optional<LocalDate> entry = deadlines.entry(stage, previous, before);
        Optional<LocalDate> end = deadlines.end(visit, visits);
        boolean overdue = entry.filter(visit.heldOn()::isAfter).isPresent()
                || end.filter(day -> (visit.runs() ? today : visit.endedOn()).isAfter(day)).isPresent();
        StageState state = visit.runs() ? StageState.RUNNING : visit.failed() ? StageState.FAILED : StageState.DONE;
        List<Requirement> missing = visit.runs() ? missing(stage, stage.endRequirements()) : List.of();
        LocalDate until = visit.runs() ? deadlines.stoodUntil(visit).orElse(null) : null;
        return new StageView(procedure.name(), stage.name(), state, visit.outcome(), visit.round(), visit.heldOn(), visit.endedOn(),
                visit.recordedAt(), visit.late(), visit.fromPaper(), (visit.runs() ? end : entry).orElse(null), overdue, until,
                missing, stage.actors(), stage.source(), stage.opened(), visit.facts());
    }

    private StageView waiting(Stage stage, StageState state) {
        boolean current = state == StageState.CURRENT;
        LocalDate due = current ? deadlines.entry(stage, course.last(), course.way()).orElse(null) : null;
        LocalDate from = current && !stage.isBeside() ? notBefore() : null;
        return new StageView(procedure.name(), stage.name(), state, null, course.round(), null, null, null, false, false, due,
                due != null && due.isBefore(today), from, current ? missing(stage, stage.requirements()) : List.of(),
                stage.actors(), stage.source(), stage.opened(), Map.of());
    }

    private LocalDate notBefore() {
        return course.last().filter(visit -> !visit.stage().isLasting()).flatMap(deadlines::stoodUntil).orElse(null);
    }

    private List<Requirement> missing(Stage stage, List<Requirement> required) {
        return required.isEmpty() ? List.of() : EntryRule.missing(required, fulfilled.apply(stage.name()));
    }
}
