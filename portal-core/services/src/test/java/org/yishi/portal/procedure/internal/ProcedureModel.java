package org.yishi.portal.procedure.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;

/**
 * A second way to say which orders are lawful: a machine that carries its state along, step by step, where the portal derives it from
 * what is kept. An unlawful step is answered with null and leaves it as it was.
 */
final class ProcedureModel {

    private final Procedure procedure;
    private final int figure;
    private final List<Came> main = new ArrayList<>();
    private final Map<String, Came> beside = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private String must;
    private LocalDate last;
    private int clock;

    private record Came(String stage, LocalDate from, LocalDate until, Outcome how, int order) {
    }

    private ProcedureModel(Procedure procedure, int figure) {
        this.procedure = procedure;
        this.figure = figure;
    }

    static ProcedureModel start(Procedure procedure, int figure, LocalDate day) {
        ProcedureModel model = new ProcedureModel(procedure, figure);
        model.must = procedure.stages().get(0).name();
        model.last = day;
        return model;
    }

    private ProcedureModel copy() {
        ProcedureModel copy = new ProcedureModel(procedure, figure);
        copy.main.addAll(main);
        copy.beside.putAll(beside);
        copy.times.putAll(times);
        copy.must = must;
        copy.last = last;
        copy.clock = clock + 1;
        return copy;
    }

    LocalDate last() {
        return last;
    }

    private Came here() {
        return main.isEmpty() ? null : main.get(main.size() - 1);
    }

    private boolean at(String stage) {
        return here() != null && here().stage().equals(stage);
    }

    private boolean runs() {
        return here() != null && here().how() == Outcome.BEGUN;
    }

    private boolean over() {
        return here() != null && procedure.get(here().stage()).isLast() && !runs();
    }

    private boolean stood(Came came, LocalDate day) {
        return procedure.get(came.stage()).least() == null || came.how() == Outcome.FAILED || day.isAfter(came.from().plusDays(figure));
    }

    ProcedureModel enter(String name, LocalDate day, Outcome outcome) {
        Stage stage = procedure.get(name);
        if (!stage.besideStages().isEmpty()) {
            return over() ? null : enterBeside(stage, day, outcome);
        }
        return runs() && at(name) ? end(day, outcome) : come(stage, day, outcome);
    }

    private ProcedureModel end(LocalDate day, Outcome outcome) {
        Came now = here();
        if (outcome == Outcome.BEGUN || day.isBefore(now.from()) || outcome != Outcome.FAILED && !stood(now, day)) {
            return null;
        }
        ProcedureModel after = copy();
        after.main.set(main.size() - 1, new Came(now.stage(), now.from(), day, outcome, now.order()));
        after.last = day;
        return after;
    }

    private ProcedureModel come(Stage stage, LocalDate day, Outcome outcome) {
        if (outcome == Outcome.BEGUN ^ stage.isLasting() || day.isBefore(last) || !mayCome(stage)) {
            return null;
        }
        if (stage.most() > 0 && times.getOrDefault(stage.name(), 0) == stage.most()) {
            return null;
        }
        boolean waits = here() != null && !procedure.get(here().stage()).isLasting() && !stage.isFromAnywhere();
        if (waits && !stood(here(), day)) {
            return null;
        }
        for (String other : stage.afterStages()) {
            Came first = beside.get(other);
            if (first == null || first.how() != Outcome.DONE || day.isBefore(first.until())
                    || !procedure.get(other).isLasting() && !stood(first, day)) {
                return null;
            }
        }
        ProcedureModel after = copy();
        if (runs()) {
            after.main.set(main.size() - 1, new Came(here().stage(), here().from(), day, Outcome.FAILED, here().order()));
        }
        after.main.add(new Came(stage.name(), day, outcome == Outcome.BEGUN ? null : day, outcome, clock));
        after.times.merge(stage.name(), 1, Integer::sum);
        after.must = null;
        after.last = day;
        return after;
    }

    private boolean mayCome(Stage stage) {
        if (stage.isFromAnywhere() && !at(stage.name()) && (!over() || stage.isEvenAfterTheEnd())) {
            return true;
        }
        if (over() || runs()) {
            return false;
        }
        if (must != null) {
            return must.equals(stage.name());
        }
        Stage before = procedure.get(here().stage());
        return (here().how() == Outcome.FAILED ? before.nextIfFailed() : before.nextStages()).contains(stage.name());
    }

    private ProcedureModel enterBeside(Stage stage, LocalDate day, Outcome outcome) {
        Came now = beside.get(stage.name());
        ProcedureModel after = copy();
        if (now != null && now.how() == Outcome.BEGUN) {
            if (outcome == Outcome.BEGUN || day.isBefore(now.from()) || outcome != Outcome.FAILED && !stood(now, day)) {
                return null;
            }
            after.beside.put(stage.name(), new Came(stage.name(), now.from(), day, outcome, now.order()));
            return after;
        }
        if (here() == null || !stage.besideStages().contains(here().stage()) || outcome == Outcome.BEGUN ^ stage.isLasting()
                || day.isBefore(arrived(stage)) || stage.most() > 0 && times.getOrDefault(stage.name(), 0) == stage.most()) {
            return null;
        }
        after.beside.put(stage.name(), new Came(stage.name(), day, outcome == Outcome.BEGUN ? null : day, outcome, clock));
        after.times.merge(stage.name(), 1, Integer::sum);
        return after;
    }

    /** When the case came to where the stage may run beside it. */
    private LocalDate arrived(Stage stage) {
        int first = main.size() - 1;
        while (first > 0 && stage.besideStages().contains(main.get(first - 1).stage())) {
            first--;
        }
        return main.get(first).from();
    }

    Set<String> lawfulReturns() {
        Set<String> lawful = new HashSet<>();
        if (!over() && (must != null || here() != null)) {
            procedure.get(must != null ? must : here().stage()).returns().stream()
                    .filter(name -> main.stream().anyMatch(came -> came.stage().equals(name))).forEach(lawful::add);
        }
        return lawful;
    }

    ProcedureModel sendBack(String stage) {
        ProcedureModel after = copy();
        int from = main.size() - 1;
        while (!main.get(from).stage().equals(stage)) {
            from--;
        }
        int order = main.get(from).order();
        after.main.subList(from, main.size()).clear();
        after.beside.values().removeIf(came -> came.order() > order);
        after.times.clear();
        after.must = stage;
        return after;
    }
}
