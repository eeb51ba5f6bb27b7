package org.yishi.deliberation.hearing;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;

/**
 * The report of a hearing (听证报告).
 *
 * @param parts   of the plan that was heard
 * @param changed of them, or added to them
 */
public record HearingReport(String text, int parts, int changed, String changes) {

    public HearingReport {
        text = Wording.required(text, 5000, "text");
        if (parts < 1) {
            throw new Refusal("deliberation.refusal.planParts").at("parts");
        }
        if (changed < 0) {
            throw new Refusal("deliberation.refusal.planParts").at("changed");
        }
        changes = changed > 0 ? Wording.required(changes, 2000, "changes") : Wording.optional(changes, 2000, "changes");
    }
}
