package org.yishi.portal.procedure.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Hold;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Requirement;
import org.yishi.portal.procedure.Stage;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.procedure.internal.Fault.Kind;

/**
 * Whether a stage may be entered, or ended where it lasts: it is its turn, nothing it requires is missing, its day is
 * possible, whoever enters it was called to on that day (domain 3.9, G5).
 */
record EntryRule(Procedure procedure, Course course, Deadlines deadlines, List<Hold> holds, LocalDate today) {

    /**
     * @param rolesThen the roles that the actor held on the day of the entry; null for the portal itself, which may enter all
     * @param fulfilled names of the fulfilled requirements
     */
    Optional<Fault> against(StageEntry entry, Set<Role> rolesThen, Set<String> fulfilled) {
        Stage stage = procedure.get(entry.stage());
        Optional<Visit> running = course.running(stage.name());
        boolean begins = entry.outcome() == Outcome.BEGUN;
        if (begins ? running.isPresent() : stage.isLasting() && running.isEmpty() && isLast(stage)) {
            return Optional.of(Fault.of(Kind.ALREADY, stage.source()).stages(names(course.turn())));
        }
        if (begins != (stage.isLasting() && running.isEmpty()) && mayCome(stage)) {
            throw new IllegalArgumentException(stage.name() + (stage.isLasting() ? " lasts: it begins, then ends" : " does not last"));
        }
        return first(() -> day(entry, stage), () -> turn(stage), () -> held(entry, stage), () -> order(entry, stage, running),
                () -> tooEarly(entry, stage, running), () -> notAfter(entry, stage, running), () -> role(stage, rolesThen),
                () -> missing(entry, stage, running, fulfilled));
    }

    @SafeVarargs
    private static Optional<Fault> first(Supplier<Optional<Fault>>... checks) {
        return Stream.of(checks).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Fault> when(boolean wrong, Supplier<Fault> fault) {
        return wrong ? Optional.of(fault.get()) : Optional.empty();
    }

    private Optional<Fault> day(StageEntry entry, Stage stage) {
        if (entry.heldOn() == null) {
            return Optional.of(Fault.of(Kind.NO_DAY, stage.source()));
        }
        return when(entry.heldOn().isAfter(today), () -> Fault.of(Kind.FUTURE, stage.source()).day(today));
    }

    private boolean isLast(Stage stage) {
        return course.last().filter(here -> here.of(stage.name())).isPresent();
    }

    private static List<String> names(List<Stage> stages) {
        return stages.stream().map(Stage::name).toList();
    }

    private boolean mayCome(Stage stage) {
        return course.turn().contains(stage) || course.anywhere().contains(stage) || course.besideNow().contains(stage);
    }

    private Optional<Fault> turn(Stage stage) {
        if (!mayCome(stage)) {
            if (course.isOver()) {
                return Optional.of(Fault.of(Kind.OVER, stage.source()));
            }
            List<Stage> instead = new ArrayList<>(course.turn());
            instead.addAll(course.besideNow());
            return Optional.of(Fault.of(isLast(stage) ? Kind.ALREADY : Kind.NOT_NEXT, stage.source()).stages(names(instead)));
        }
        boolean again = course.running(stage.name()).isEmpty();
        return when(again && stage.most() > 0 && course.timesInRound(stage.name()) >= stage.most(),
                () -> Fault.of(Kind.TOO_OFTEN, stage.source()));
    }

    private Optional<Fault> held(StageEntry entry, Stage stage) {
        if (stage.isFromAnywhere()) {
            return Optional.empty();
        }
        return holds.stream().filter(hold -> hold.inForceOn(today) || hold.inForceOn(entry.heldOn())).findFirst()
                .map(hold -> Fault.of(Kind.HELD, stage.source()).because(hold.reason()).day(hold.until()));
    }

    private Optional<Fault> order(StageEntry entry, Stage stage, Optional<Visit> running) {
        LocalDate earliest = running.map(Visit::heldOn).orElseGet(() -> stage.isBeside() ? besideSince(stage) : course.latest());
        List<String> before = running.or(course::last).map(visit -> List.of(visit.stage().name())).orElse(List.of());
        return when(entry.heldOn().isBefore(earliest),
                () -> Fault.of(Kind.BEFORE_PREVIOUS, stage.source()).day(earliest).stages(before));
    }

    private LocalDate besideSince(Stage stage) {
        List<Visit> line = new ArrayList<>(course.way());
        Collections.reverse(line);
        return line.stream().takeWhile(visit -> stage.besideStages().contains(visit.stage().name()))
                .reduce((later, earlier) -> earlier).map(Visit::heldOn).orElse(course.latest());
    }

    private Optional<Fault> tooEarly(StageEntry entry, Stage stage, Optional<Visit> running) {
        if (running.isEmpty() ? stage.isFromAnywhere() : entry.outcome() == Outcome.FAILED) {
            return Optional.empty();
        }
        Optional<Visit> standing = running.or(() -> stage.isBeside() ? Optional.empty()
                : course.last().filter(visit -> !visit.stage().isLasting()));
        // where the case was sent back, the stage before stood long ago
        return standing.flatMap(visit -> deadlines.stoodUntil(visit).filter(day -> entry.heldOn().isBefore(day))
                .map(day -> Fault.of(Kind.TOO_EARLY, source(visit.stage(), stage)).day(day).stages(List.of(visit.stage().name()))));
    }

    private static String source(Stage standing, Stage entered) {
        return standing.source().isEmpty() ? entered.source() : standing.source();
    }

    private Optional<Fault> notAfter(StageEntry entry, Stage stage, Optional<Visit> running) {
        if (running.isPresent()) {
            return Optional.empty();
        }
        List<String> open = stage.afterStages().stream().sorted().filter(name -> course.visit(name)
                .filter(visit -> !visit.runs() && !visit.failed() && !entry.heldOn().isBefore(visit.endedOn())
                        && (visit.stage().isLasting() || deadlines.stoodUntil(visit).filter(entry.heldOn()::isBefore).isEmpty()))
                .isEmpty()).toList();
        return when(!open.isEmpty(), () -> Fault.of(Kind.NOT_AFTER, stage.source()).stages(open));
    }

    private Optional<Fault> role(Stage stage, Set<Role> rolesThen) {
        return when(rolesThen != null && !stage.actors().isEmpty() && Collections.disjoint(stage.actors(), rolesThen),
                () -> Fault.of(Kind.ROLE, stage.source()).roles(stage.actors()));
    }

    private Optional<Fault> missing(StageEntry entry, Stage stage, Optional<Visit> running, Set<String> fulfilled) {
        if (running.isPresent() && entry.outcome() == Outcome.FAILED) {
            return Optional.empty();
        }
        List<Requirement> missing = missing(running.isPresent() ? stage.endRequirements() : stage.requirements(), fulfilled);
        String source = missing.stream().map(Requirement::source).filter(own -> !own.isEmpty()).findFirst().orElse(stage.source());
        return when(!missing.isEmpty(), () -> Fault.of(Kind.MISSING, source).missing(missing));
    }

    static List<Requirement> missing(List<Requirement> required, Set<String> fulfilled) {
        return required.stream().filter(requirement -> !fulfilled.contains(requirement.name())).toList();
    }
}
