package org.yishi.decisions.reading;

import java.util.List;
import java.util.Map;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.RefusedDanger;
import org.yishi.decisions.plan.Plan;
import org.yishi.portal.document.Document;
import org.yishi.portal.procedure.CaseView;

/**
 * All that everybody may read of one matter today.
 *
 * @param doing    what a reader can do now
 * @param course   the stages as core knows them
 * @param current  the step that fills each stage of the course, by its name
 * @param earlier  steps of rounds that were sent back and notices taken back, oldest first
 * @param plan     the plan in force, as it was resolved; null before
 * @param document why it was withdrawn or annulled, on paper; null where it was not
 * @param refusedBefore dangers that the street refused before they were reported anew
 */
public record Reading(Matter matter, Publicity publicity, Doing doing, CaseView course, Map<String, StepLine> current,
        List<StepLine> earlier, Plan plan, Money money, Document document,
        List<RefusedDanger> refusedBefore) {

    /** {@code /d/guiyuan-2026-003}. */
    public String shortAddress() {
        return "/d/" + matter.number();
    }

    public String kind() {
        return Doings.kind(matter.stage());
    }
}
