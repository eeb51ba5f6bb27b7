package org.yishi.deliberation.consultation;

import java.util.List;
import java.util.Set;

/** Knows who comes together about a matter; a CDI bean of the package that names them. */
public interface Participants {

    /** Those who hold a seat now and are known to the portal, in the order in which they were named. */
    List<Participant> of(long consultationId);

    /** The matters in which the person holds a seat with a vote. */
    Set<Long> mattersOf(long personId);

    /** @throws org.yishi.portal.access.Refusal while a group concerned has nobody and no reason why, or a draw is under way */
    void requireSettled(Consultation consultation);

    /** @throws org.yishi.portal.access.Refusal once people were named or may register for the groups as they are */
    void requireCircleOpen(Consultation consultation);
}
