package org.yishi.cobuilding.report;

import java.util.List;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.appraisal.Appraisals;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.service.Service;
import org.yishi.cobuilding.unit.Unit;

/**
 * What a unit's superiors are told of a year (反馈, domain 7.2): facts that both sides confirmed, and nothing else.
 *
 * @param lines one for each agreement under which there is something to tell
 */
public record Feedback(Unit unit, int year, List<Line> lines) {

    /**
     * @param kept     promises of both sides that the other one confirmed
     * @param services that both sides confirmed, and where residents were served some of them
     * @param scores   once both sides scored each other; null before
     */
    public record Line(Agreement agreement, List<Promise> kept, List<Service> services, Appraisals.Scores scores) {

        boolean isBlank() {
            return kept.isEmpty() && services.isEmpty() && scores == null;
        }
    }

    public boolean isBlank() {
        return lines.isEmpty();
    }
}
