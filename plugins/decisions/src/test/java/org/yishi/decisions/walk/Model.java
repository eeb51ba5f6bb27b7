package org.yishi.decisions.walk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.yishi.decisions.matter.Stage;

/**
 * What the method allows, written down a second time, from the domain and not from the code: which of all moves are lawful now, and
 * what they lead to. Days are counted from the beginning.
 */
final class Model {

    private static final Map<Stage, Stage> BACK = Map.of(Stage.PROPOSE, Stage.DRAFT, Stage.CONSULT, Stage.PROPOSE, Stage.REVIEW,
            Stage.CONSULT, Stage.RESOLVE, Stage.CONSULT);

    Stage stage = Stage.DRAFT;
    int round = 1;
    int day;
    private boolean planned;
    private boolean freshPlan = true;
    private final Set<Stage> taken = EnumSet.noneOf(Stage.class);
    private final Map<Stage, Boolean> spoken = new EnumMap<>(Stage.class);
    private int heldUntil = -1;
    private int circulated = -1;
    private boolean prepared;
    private int posted = -1;
    private boolean begun;
    boolean bought;

    boolean allows(Move move) {
        Stage about = move.stage();
        return switch (move.kind()) {
            case WAIT -> true;
            case PLAN -> stage.ordinal() <= Stage.RESOLVE.ordinal();
            case SUBMIT -> stage == Stage.DRAFT && planned;
            case AGREE, REFUSE -> stage == about && heldUntil < day && before(about)
                    && (about != Stage.REVIEW || circulated >= 0 && day - circulated >= 3) && (about != Stage.RESOLVE || freshPlan);
            case CONSENT, CRITICISE -> there(about) && !spoken.containsKey(about) && !over();
            case ANSWER -> spoken.containsValue(false);
            case CIRCULATE -> stage == Stage.REVIEW && circulated < 0;
            case PREPARE -> disclosing() && !prepared;
            case POST -> prepared && posted < 0 && heldUntil < day && said(stage) && (stage != Stage.DISCLOSE_RESOLUTION || said(Stage.RESOLVE));
            case TAKE_DOWN -> posted >= 0 && day - posted >= Move.LONG_ENOUGH;
            case BEGIN -> stage == Stage.IMPLEMENT && !begun;
            case BUY -> stage == Stage.IMPLEMENT && begun && !bought;
            case CHANGE, FINISH -> stage == Stage.IMPLEMENT && begun;
            case ARCHIVE -> stage == Stage.ARCHIVE && said(Stage.DISCLOSE_RESULT);
        };
    }

    void make(Move move) {
        Stage about = move.stage();
        switch (move.kind()) {
            case WAIT -> day += Move.LONG_ENOUGH;
            case PLAN -> {
                planned = true;
                freshPlan = true;
                circulated = -1;
            }
            case SUBMIT -> stage = Stage.PROPOSE;
            case AGREE -> {
                pass(about);
                if (about == Stage.RESOLVE) {
                    freshPlan = false;
                }
            }
            case REFUSE -> goBack(BACK.get(about));
            case CONSENT -> spoken.put(about, true);
            case CRITICISE -> {
                spoken.put(about, false);
                heldUntil = day + 3;
            }
            case ANSWER -> spoken.replaceAll((any, settled) -> true);
            case CIRCULATE -> circulated = day;
            case PREPARE -> {
                prepared = true;
                spoken.remove(stage);
            }
            case POST -> posted = day;
            case TAKE_DOWN -> {
                prepared = false;
                posted = -1;
                taken.add(stage);
                stage = stage == Stage.DISCLOSE_RESOLUTION ? Stage.IMPLEMENT : Stage.ARCHIVE;
            }
            case BEGIN -> begun = true;
            case BUY -> bought = true;
            case CHANGE -> {
                begun = false;
                goBack(Stage.RESOLVE);
            }
            case FINISH -> stage = Stage.DISCLOSE_RESULT;
            case ARCHIVE -> stage = Stage.ARCHIVED;
        }
    }

    private void pass(Stage step) {
        taken.add(step);
        spoken.remove(step);
        stage = switch (step) {
            case PROPOSE -> Stage.CONSULT;
            case CONSULT -> Stage.REVIEW;
            case REVIEW -> Stage.RESOLVE;
            default -> Stage.DISCLOSE_RESOLUTION;
        };
    }

    private void goBack(Stage to) {
        stage = to;
        round++;
        circulated = -1;
    }

    /** The supervision committee has spoken on the step before, and was answered where it criticised. */
    private boolean before(Stage step) {
        return switch (step) {
            case PROPOSE -> true;
            case CONSULT -> said(Stage.PROPOSE);
            case REVIEW -> said(Stage.CONSULT);
            default -> said(Stage.REVIEW);
        };
    }

    private boolean said(Stage step) {
        return spoken.getOrDefault(step, false);
    }

    private boolean there(Stage step) {
        return taken.contains(step) || prepared && stage == step;
    }

    private boolean disclosing() {
        return stage == Stage.DISCLOSE_RESOLUTION || stage == Stage.DISCLOSE_RESULT;
    }

    boolean over() {
        return stage == Stage.ARCHIVED;
    }

    /** All that decides which moves are lawful; where it is equal, they have been tried already. */
    @Override
    public String toString() {
        return String.join(" ", stage.toString(), String.valueOf(planned), String.valueOf(freshPlan), spoken.toString(), taken.toString(),
                String.valueOf(heldUntil < day), String.valueOf(circulated >= 0), String.valueOf(circulated >= 0 && day - circulated >= 3), String.valueOf(prepared),
                String.valueOf(posted >= 0), String.valueOf(posted >= 0 && day - posted >= Move.LONG_ENOUGH), String.valueOf(begun),
                String.valueOf(bought));
    }
}
