package org.yishi.deliberation.position;

import java.util.List;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;

/** Who speaks in the notice: each group concerned; before an owners' vote those for and those against. */
final class Sides {

    static final String FOR = "赞成";
    static final String AGAINST = "反对";

    private Sides() {
    }

    static List<String> of(Consultation consultation) {
        return isOwners(consultation) ? List.of(FOR, AGAINST) : consultation.interestGroups();
    }

    static boolean isOwners(Consultation consultation) {
        return consultation.form() == ConsultForm.OWNERS;
    }
}
