package org.yishi.deliberation.consultation;

import java.util.List;
import java.util.Set;

/** Knows who comes together about a matter; a CDI bean of the package that names them. */
public interface Participants {

    /** Those who hold a seat now and are known to the portal, in the order in which they were named. */
    List<Participant> of(long consultationId);

    /** The matters in which the person holds a seat with a vote. */
    Set<Long> mattersOf(long personId);

    /** Those who hold a seat now because they registered for it and were drawn, or did not have to be; nobody who was named. */
    Set<Long> drawn(long consultationId);

    /** @throws org.yishi.portal.access.Refusal while a group concerned has nobody and no reason why, or a draw is under way */
    void requireSettled(Consultation consultation);

    /**
     * Seats are to be spread anew, for other groups.
     *
     * @throws org.yishi.portal.access.Refusal once people were named or may register for the groups as they are, and where one is missing that was
     *         added because somebody asked for it
     */
    void replaceCircle(Consultation consultation, List<String> groups);
}
