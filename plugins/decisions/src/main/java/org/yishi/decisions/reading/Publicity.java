package org.yishi.decisions.reading;

import java.util.List;

import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.step.Step;

/**
 * What everybody may know of a matter by now (domain 3.3, column "public"): title, bodies and dates from the proposal on, the numbers
 * of the party members' meeting and of the resolution at once, the text with the resolution, and everything with the first disclosure.
 *
 * @param resolved  the representatives or the assembly have resolved
 * @param disclosed the resolution hangs, or hung
 */
public record Publicity(boolean resolved, boolean disclosed) {

    public static Publicity of(List<Step> steps) {
        return new Publicity(steps.stream().anyMatch(step -> step.stage() == Stage.RESOLVE && step.isDone()),
                steps.stream().anyMatch(step -> step.stage() == Stage.DISCLOSE_RESOLUTION && step.postedOn() != null));
    }

    /** Whether base, present and votes of that step may be read. */
    public boolean numbers(Step step) {
        boolean atOnce = step.stage() == Stage.REVIEW || step.stage() == Stage.RESOLVE;
        return step.numbers() != null && step.numbers().base() != null && (atOnce || disclosed);
    }
}
