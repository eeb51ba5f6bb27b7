package org.yishi.portal.procedure.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.Stage;

/**
 * That a case was at a stage once, from its entry to its end.
 *
 * @param number of the step with which it was entered
 */
record Visit(Stage stage, int number, int round, LocalDate heldOn, LocalDate endedOn, Outcome outcome, Instant recordedAt,
        boolean late, boolean fromPaper, Map<String, String> facts) {

    static Visit begun(Stage stage, int round, Step step) {
        return new Visit(stage, step.number(), round, step.heldOn(), step.outcome() == Outcome.BEGUN ? null : step.heldOn(),
                step.outcome(), step.recordedAt(), step.late(), step.fromPaper(), step.facts());
    }

    Visit ended(Step step) {
        return new Visit(stage, number, round, heldOn, step.heldOn(), step.outcome(), step.recordedAt(), late || step.late(),
                fromPaper || step.fromPaper(), with(step.facts()));
    }

    /** Something else came while it lasted, as a withdrawal does. */
    Visit brokenOff(LocalDate day) {
        return new Visit(stage, number, round, heldOn, day, Outcome.FAILED, recordedAt, late, fromPaper, facts);
    }

    Visit amended(Step step) {
        return new Visit(stage, number, round, heldOn, endedOn, outcome, recordedAt, late, fromPaper, with(step.facts()));
    }

    private Map<String, String> with(Map<String, String> newer) {
        Map<String, String> all = new TreeMap<>(facts);
        all.putAll(newer);
        return Map.copyOf(all);
    }

    boolean runs() {
        return outcome == Outcome.BEGUN;
    }

    boolean failed() {
        return outcome == Outcome.FAILED;
    }

    boolean of(String name) {
        return stage.name().equals(name);
    }
}
