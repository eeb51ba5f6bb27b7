package org.yishi.portal.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as it stands now; everything that time line, to-do list and record say of it.
 *
 * @param dossier    its name in the ledger
 * @param areaId     where
 * @param procedure  name of its procedure
 * @param title      what it is about
 * @param begunOn    the day on which it began
 * @param round      1, and one more after each return
 * @param over       whether a stage ended it
 * @param parameters the figures it began with and keeps
 * @param stages     what took place and counts, whose turn it is, what usually follows; in this order
 * @param earlier    what took place in rounds that were sent back, oldest first
 * @param returns    why it was sent back, oldest first
 * @param holds      all holds, oldest first
 * @param held       whether one is in force today
 */
public record CaseView(String dossier, long areaId, String procedure, String title, LocalDate begunOn, int round, boolean over,
        Map<String, String> parameters, List<StageView> stages, List<StageView> earlier, List<Return> returns, List<Hold> holds,
        boolean held) {

    /** @param stage to which it was sent back */
    public record Return(String stage, LocalDate on, String reason) {
    }

    /** How the stage stands; empty where it neither took place nor is on the usual way ahead. */
    public Optional<StageView> stage(String name) {
        return stages.stream().filter(stage -> stage.name().equals(name)).reduce((one, other) -> other);
    }

    /** Whose turn it is: lasting stages that run, and all that may be entered next. */
    public List<StageView> current() {
        return stages.stream().filter(stage -> stage.state() == StageState.CURRENT || stage.state() == StageState.RUNNING).toList();
    }

    /** The last stage that took place. */
    public Optional<StageView> reached() {
        return stages.stream().filter(StageView::tookPlace).reduce((one, other) -> other);
    }
}
