package org.yishi.deliberation.hearing;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;

/**
 * What is to be decided, by whom and why (听证方案).
 *
 * @param applicant   the body that wants to decide, and explains
 * @param decision    what it wants to decide
 * @param experts     who is invited to inform, with office or field; may be empty
 * @param publicSeats seats for anybody
 * @param follows     the consultation of the first hearing where this is the second; 0 otherwise
 */
public record HearingPlan(String applicant, String decision, String explanation, String experts, int publicSeats, long follows) {

    public HearingPlan {
        applicant = Wording.required(applicant, 200, "applicant");
        decision = Wording.required(decision, 500, "decision");
        explanation = Wording.required(explanation, 5000, "explanation");
        experts = Wording.optional(experts, 500, "experts");
        if (publicSeats < 1) {
            throw new Refusal("deliberation.refusal.publicSeats").at("seats");
        }
    }
}
