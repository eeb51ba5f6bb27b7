package org.yishi.portal.procedure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;
import org.yishi.portal.procedure.StageEntry;

/** Every order of steps of many small declarations: those that the second model calls lawful succeed, and no other. */
class AllOrdersTest {

    private static final int DECLARATIONS = 300;
    /** Orders of so many steps, by the number of stages. */
    private static final int[] LONGEST = {0, 0, 5, 4, 3};
    private static final int FIGURE = 2;
    private static final List<Outcome> OUTCOMES = List.of(Outcome.BEGUN, Outcome.DONE, Outcome.FAILED);
    /** The day of the step before, the day before it, and the one on which what has to stand has stood. */
    private static final List<Integer> DAYS = List.of(0, -1, FIGURE + 1);

    private long tried;
    private long lawful;

    @Test
    void onlyLawfulOrdersSucceed() {
        Random random = new Random(20260101);
        for (int made = 0; made < DECLARATIONS;) {
            Procedure procedure = declare(random);
            if (procedure != null) {
                made++;
                Matter matter = new Matter(procedure);
                matter.figures.replaceAll((key, value) -> String.valueOf(FIGURE));
                matter.today = Matter.BEGUN.plusYears(1);
                walk(matter, ProcedureModel.start(procedure, FIGURE, Matter.BEGUN), 0);
            }
        }
        assertThat(tried).isGreaterThan(1_000_000);
        assertThat(lawful).isGreaterThan(20_000);
    }

    private void walk(Matter matter, ProcedureModel model, int depth) {
        if (depth == LONGEST[matter.procedure.stages().size()]) {
            return;
        }
        for (Stage stage : matter.procedure.stages()) {
            for (Outcome outcome : OUTCOMES) {
                for (int days : DAYS) {
                    attempt(matter, model, depth, StageEntry.of(stage.name(), model.last().plusDays(days), outcome));
                }
            }
        }
        returns(matter, model, depth);
    }

    private void attempt(Matter matter, ProcedureModel model, int depth, StageEntry entry) {
        ProcedureModel after = model.enter(entry.stage(), entry.heldOn(), entry.outcome());
        tried++;
        assertThat(succeeds(matter, entry)).as(() -> told(matter) + " then " + entry).isEqualTo(after != null);
        if (after != null) {
            lawful++;
            matter.keep(entry);
            walk(matter, after, depth + 1);
            matter.steps.remove(matter.steps.size() - 1);
        }
    }

    private static String told(Matter matter) {
        StringBuilder told = new StringBuilder();
        matter.procedure.stages().forEach(stage -> told.append(stage.name()).append(stage.isLasting() ? " lasting" : "")
                .append(stage.least() == null ? "" : " stands").append(" next").append(stage.nextStages()).append(" failed")
                .append(stage.nextIfFailed()).append(" back").append(stage.returns()).append(" beside").append(stage.besideStages())
                .append(" after").append(stage.afterStages()).append(stage.isFromAnywhere() ? " anywhere" : "")
                .append(stage.isLast() ? " ends" : "").append(stage.most() > 0 ? " once" : "").append("; "));
        matter.steps.forEach(step -> told.append(step.stage()).append(' ').append(step.outcome()).append(' ').append(step.heldOn()).append(", "));
        return told.toString();
    }

    private static boolean succeeds(Matter matter, StageEntry entry) {
        try {
            return matter.against(entry).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void returns(Matter matter, ProcedureModel model, int depth) {
        Set<String> allowed = model.lawfulReturns();
        for (Stage stage : matter.procedure.stages()) {
            boolean may = matter.sendBack(stage.name(), "reason").isEmpty();
            assertThat(may).as(() -> told(matter) + " back to " + stage.name()).isEqualTo(allowed.contains(stage.name()));
            if (may) {
                walk(matter, model.sendBack(stage.name()), depth + 1);
                matter.steps.remove(matter.steps.size() - 1);
            }
        }
    }

    /** Null where the dice did not give a declaration that holds. */
    private static Procedure declare(Random random) {
        int count = 2 + random.nextInt(3);
        List<String> names = List.of("A", "B", "C", "D").subList(0, count);
        Procedure.Draft draft = Procedure.named("test.dice");
        for (int i = 0; i < count; i++) {
            Stage stage = Stage.named(names.get(i));
            if (i > 0 && random.nextInt(6) == 0) {
                stage = stage.beside(some(random, names).toArray(String[]::new));
            } else {
                stage = stage.next(some(random, names).toArray(String[]::new)).ifFailed(some(random, names).toArray(String[]::new))
                        .back(some(random, names).toArray(String[]::new));
                if (i > 0 && random.nextInt(4) == 0) {
                    stage = Stage.named(names.get(i)).ends();
                }
                if (i > 0 && random.nextInt(6) == 0) {
                    stage = random.nextBoolean() ? stage.fromAnywhere() : stage.evenAfterTheEnd();
                }
                if (random.nextInt(4) == 0) {
                    stage = stage.after(some(random, names).toArray(String[]::new));
                }
            }
            if (random.nextInt(3) == 0) {
                stage = stage.lasting();
            }
            if (random.nextInt(3) == 0) {
                stage = stage.standsAtLeast(Due.days("test.least"));
            }
            if (random.nextInt(4) == 0) {
                stage = stage.atMost(1);
            }
            draft.stage(stage);
        }
        try {
            return draft.declared();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<String> some(Random random, List<String> names) {
        List<String> some = new ArrayList<>();
        names.forEach(name -> {
            if (random.nextInt(3) == 0) {
                some.add(name);
            }
        });
        return some;
    }
}
