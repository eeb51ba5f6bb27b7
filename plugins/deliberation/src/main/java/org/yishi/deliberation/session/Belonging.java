package org.yishi.deliberation.session;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.access.Refusal;

/**
 * Whose matter a point is. What belongs to the owners (民法典第二百七十八条) is never decided here, so in a deliberation of a compound a point does until
 * somebody says why it does not; what prepares a vote of the owners has named the item of the law, and each of its points goes to that vote.
 *
 * @param toOwners whether it can only become the text of a motion
 * @param why      why it does not belong to them; null where it does, and in forms in which nothing could
 */
public record Belonging(boolean toOwners, String why) {

    private static final int LONGEST = 300;

    public static Belonging of(ConsultForm form, boolean toOwners, String why) {
        if (toOwners && !form.mayConcernOwners()) {
            throw new Refusal("deliberation.refusal.noOwnersHere").at("owners").by("民法典第二百七十八条");
        }
        if (!toOwners && form == ConsultForm.OWNERS) {
            throw new Refusal("deliberation.refusal.ownersAlways").at("owners").by("民法典第二百七十八条");
        }
        return new Belonging(toOwners, toOwners || !form.mayConcernOwners() ? null : Wording.required(why, LONGEST, "why"));
    }

    /** As it is where nobody has said anything else. */
    public static Belonging usual(ConsultForm form) {
        return new Belonging(form.mayConcernOwners(), null);
    }
}
