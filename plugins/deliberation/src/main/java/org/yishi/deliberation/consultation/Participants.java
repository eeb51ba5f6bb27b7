package org.yishi.deliberation.consultation;

import java.util.List;
import java.util.Set;

/** Knows who comes together about a matter; a CDI bean of the package that names them. */
public interface Participants {

    /** Those who hold a seat now, in the order in which they were named. */
    List<Participant> of(long consultationId);

    /** @throws org.yishi.portal.access.Refusal while a group concerned has nobody */
    void requireSettled(Consultation consultation);

    /** The matters in which the person holds a seat with a vote. */
    Set<Long> mattersOf(long personId);
}
