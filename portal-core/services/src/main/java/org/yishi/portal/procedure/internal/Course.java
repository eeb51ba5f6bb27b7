package org.yishi.portal.procedure.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;

/** How far a case came, told from its steps: the way that counts, what runs beside it, what was sent back. Pure. */
final class Course {

    private final Procedure procedure;
    private final List<Visit> way = new ArrayList<>();
    private final List<Visit> beside = new ArrayList<>();
    private final List<Visit> sentBack = new ArrayList<>();
    private final List<Step> returns = new ArrayList<>();
    private LocalDate latest;
    private int round = 1;
    private Stage awaited;

    private Course(Procedure procedure, LocalDate begunOn) {
        this.procedure = procedure;
        this.latest = begunOn;
        this.awaited = procedure.first();
    }

    static Course of(Procedure procedure, LocalDate begunOn, List<Step> steps) {
        Course course = new Course(procedure, begunOn);
        for (Step step : steps) {
            switch (step.kind()) {
                case ENTERED -> course.entered(step);
                case RETURNED -> course.returned(step);
                case AMENDED -> course.amended(step);
            }
        }
        return course;
    }

    private void entered(Step step) {
        // a stage that a later version of the plugin no longer has is still told of
        Stage stage = procedure.find(step.stage()).orElseGet(() -> Stage.named(step.stage()));
        List<Visit> line = stage.isBeside() ? beside : way;
        int running = lastIndex(line, visit -> visit.of(step.stage()) && visit.runs());
        if (running >= 0) {
            line.set(running, line.get(running).ended(step));
        } else {
            if (!stage.isBeside()) {
                last().filter(Visit::runs).ifPresent(here -> way.set(way.size() - 1, here.brokenOff(step.heldOn())));
            }
            line.add(Visit.begun(stage, round, step));
        }
        if (!stage.isBeside()) {
            awaited = null;
            latest = step.heldOn();
        }
    }

    private void returned(Step step) {
        int from = lastIndex(way, visit -> visit.of(step.stage()));
        int number = way.get(from).number();
        for (List<Visit> line : List.of(way, beside)) {
            List<Visit> gone = line.stream().filter(visit -> visit.number() >= number).toList();
            sentBack.addAll(gone);
            line.removeAll(gone);
        }
        sentBack.sort(Comparator.comparingInt(Visit::number));
        returns.add(step);
        round++;
        awaited = procedure.get(step.stage());
    }

    private void amended(Step step) {
        for (List<Visit> line : List.of(way, beside)) {
            int last = lastIndex(line, visit -> visit.of(step.stage()));
            if (last >= 0) {
                line.set(last, line.get(last).amended(step));
            }
        }
    }

    private static int lastIndex(List<Visit> line, Predicate<Visit> wanted) {
        for (int i = line.size() - 1; i >= 0; i--) {
            if (wanted.test(line.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the case stands; empty before its first stage. */
    Optional<Visit> last() {
        return way.isEmpty() ? Optional.empty() : Optional.of(way.get(way.size() - 1));
    }

    boolean isOver() {
        return last().filter(visit -> visit.stage().isLast() && !visit.runs()).isPresent();
    }

    /** The running stage that may end, the stage it was sent back to, or what follows the last one. */
    List<Stage> turn() {
        if (isOver()) {
            return List.of();
        }
        if (awaited != null) {
            return List.of(awaited);
        }
        Visit here = last().orElseThrow();
        if (here.runs()) {
            return List.of(here.stage());
        }
        return (here.failed() ? here.stage().nextIfFailed() : here.stage().nextStages()).stream().map(procedure::get).toList();
    }

    /** Withdrawals and annulments that are possible now. */
    List<Stage> anywhere() {
        return procedure.stages().stream().filter(stage -> isOver() ? stage.isEvenAfterTheEnd() : stage.isFromAnywhere())
                .filter(stage -> last().filter(here -> here.of(stage.name())).isEmpty()).toList();
    }

    /** What may begin or end beside the others now. */
    List<Stage> besideNow() {
        if (isOver()) {
            return List.of();
        }
        return procedure.stages().stream().filter(Stage::isBeside).filter(stage -> running(stage.name()).isPresent()
                || last().filter(here -> stage.besideStages().contains(here.stage().name())).isPresent()).toList();
    }

    /** To which stages it may be sent back. */
    List<String> mayReturnTo() {
        if (isOver()) {
            return List.of();
        }
        List<String> declared = awaited != null ? awaited.returns() : last().orElseThrow().stage().returns();
        return declared.stream().filter(name -> way.stream().anyMatch(visit -> visit.of(name))).toList();
    }

    Optional<Visit> running(String stage) {
        return Stream.concat(way.stream(), beside.stream()).filter(visit -> visit.of(stage) && visit.runs()).findFirst();
    }

    /** The last visit that counts. */
    Optional<Visit> visit(String stage) {
        return Stream.concat(way.stream(), beside.stream()).filter(visit -> visit.of(stage))
                .max(Comparator.comparingInt(Visit::number));
    }

    long timesInRound(String stage) {
        return Stream.concat(way.stream(), beside.stream()).filter(visit -> visit.of(stage) && visit.round() == round).count();
    }

    /** The first day on which the next stage can have been held at all. */
    LocalDate latest() {
        return latest;
    }

    int round() {
        return round;
    }

    List<Visit> way() {
        return way;
    }

    List<Visit> beside() {
        return beside;
    }

    List<Visit> sentBack() {
        return sentBack;
    }

    List<Step> returns() {
        return returns;
    }
}
