package org.yishi.portal.procedure.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Hold;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Requirement;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.rule.period.WorkingDays;

/** A case in memory, for tests of the rules; it is entered by somebody who holds every role, with everything fulfilled. */
final class Matter {

    static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final WorkingDays CALENDAR = WorkingDays.forYears(2026, 2029);

    final Procedure procedure;
    final List<Step> steps = new ArrayList<>();
    final List<Hold> holds = new ArrayList<>();
    final Map<String, String> figures = new HashMap<>();
    LocalDate today = BEGUN;

    Matter(Procedure procedure) {
        this.procedure = procedure;
        procedure.settings().forEach(key -> figures.put(key, "3"));
    }

    Course course() {
        return Course.of(procedure, BEGUN, steps);
    }

    Deadlines deadlines() {
        return new Deadlines(BEGUN, figures, CALENDAR);
    }

    Set<String> everything(String stage) {
        Set<String> names = new HashSet<>();
        procedure.get(stage).requirements().stream().map(Requirement::name).forEach(names::add);
        procedure.get(stage).endRequirements().stream().map(Requirement::name).forEach(names::add);
        return names;
    }

    Optional<Fault> against(StageEntry entry) {
        return against(entry, Set.of(Role.values()), everything(entry.stage()));
    }

    Optional<Fault> against(StageEntry entry, Set<Role> roles, Set<String> fulfilled) {
        return new EntryRule(procedure, course(), deadlines(), holds, today).against(entry, roles, fulfilled);
    }

    void keep(StageEntry entry) {
        steps.add(new Step(steps.size() + 1, Step.Kind.ENTERED, entry.stage(), entry.outcome(), entry.heldOn(),
                today.atStartOfDay().toInstant(ZoneOffset.UTC), false, entry.fromPaper(), entry.facts(), null));
    }

    /** Enters a stage today, a lasting one with its beginning; the days before it have been waited for. */
    Matter enter(String stage, Outcome outcome) {
        StageEntry entry = StageEntry.of(stage, today, outcome);
        Optional<Fault> fault = against(entry);
        if (fault.isPresent()) {
            throw new AssertionError(stage + ": " + fault.get());
        }
        keep(entry);
        return this;
    }

    Matter done(String... stages) {
        for (String stage : stages) {
            enter(stage, Outcome.DONE);
        }
        return this;
    }

    Matter begun(String stage) {
        return enter(stage, Outcome.BEGUN);
    }

    Matter wait(int days) {
        today = today.plusDays(days);
        return this;
    }

    Optional<Fault> sendBack(String stage, String reason) {
        Optional<Fault> fault = new ReturnRule(procedure, course()).against(stage, reason);
        if (fault.isEmpty()) {
            steps.add(new Step(steps.size() + 1, Step.Kind.RETURNED, stage, null, today, today.atStartOfDay().toInstant(ZoneOffset.UTC),
                    false, false, Map.of(), reason));
        }
        return fault;
    }

    List<StageView> drawn() {
        return drawing().stages();
    }

    CaseDrawing drawing() {
        return new CaseDrawing(procedure, course(), deadlines(), today, stage -> Set.of());
    }

    StageView drawn(String stage) {
        return drawn().stream().filter(view -> view.name().equals(stage)).reduce((one, other) -> other).orElseThrow();
    }

    Fault.Kind kind(String stage, Outcome outcome) {
        return against(StageEntry.of(stage, today, outcome)).map(Fault::kind).orElse(null);
    }

    Map<String, String> open(String stage) {
        return drawn(stage).facts(Privacy.PUBLIC);
    }
}
