package org.yishi.deliberation.review;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;

/**
 * Whom or what a review judges, who judges, and the report in writing.
 *
 * @param subject a body, or an office holder by name
 * @param report  in writing (书面述职)
 */
public record ReviewPlan(ReviewedKind kind, String subject, ReviewVoters voters, String report) {

    public ReviewPlan {
        if (kind == null) {
            throw new Refusal("deliberation.refusal.empty").at("kind");
        }
        if (voters == null) {
            throw new Refusal("deliberation.refusal.empty").at("voters");
        }
        subject = Wording.required(subject, 200, "subject");
        report = Wording.required(report, 10_000, "report");
    }
}
