package org.yishi.cobuilding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Open;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.people.Role;

/** Tells the side whose turn it is in an agreement, and that it came to nothing. */
@ApplicationScoped
@Open("tells, and reads nothing")
public class Turns {

    @Inject
    private Sides sides;
    @Inject
    private Messages messages;

    /** @param unit whether it is the turn of the unit, otherwise of the community */
    void of(Agreement agreement, boolean unit) {
        tell(agreement, sides.audience(agreement.areaId(), unit ? agreement.unitId() : Sides.COMMUNITY));
    }

    void ofCheckers(Agreement agreement) {
        tell(agreement, agreement.terms().needsStreet() ? Audience.holders(agreement.areaId(), Role.STREET_OFFICER)
                : Audience.holders(agreement.areaId(), Role.COMMITTEE_MEMBER));
    }

    /** Tells the other side that nothing comes of it. @param byUnit whether the unit let it be */
    void declined(Agreement agreement, boolean byUnit) {
        tell("cobuilding.agreementDeclined", agreement, sides.audience(agreement.areaId(), byUnit ? Sides.COMMUNITY : agreement.unitId()));
    }

    private void tell(Agreement agreement, Audience audience) {
        tell("cobuilding.agreementTurn", agreement, audience);
    }

    private void tell(String kind, Agreement agreement, Audience audience) {
        messages.tell(Message.about(kind, agreement.areaId(), agreement.dossier(), audience,
                "/cobuilding/agreement/manage?id=" + agreement.id(), agreement.title()));
    }
}
