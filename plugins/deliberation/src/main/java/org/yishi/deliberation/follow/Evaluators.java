package org.yishi.deliberation.follow;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.vote.ParticipantRepository;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whom a report concerns, so that they evaluate (domain 2.4): who lives or owns in the community, and who took part from elsewhere. */
@ApplicationScoped
class Evaluators {

    @Inject
    private ParticipantRepository voices;
    @Inject
    private Participants seats;
    @Inject
    private People people;
    @Inject
    private Areas areas;

    boolean includes(long personId, Consultation consultation) {
        return livesIn(personId, consultation.areaId()) || voices.find(consultation.id(), personId).isPresent()
                || seats.of(consultation.id()).stream().anyMatch(seat -> seat.personId() == personId);
    }

    /** As the audience of residents has it. */
    boolean livesIn(long personId, long areaId) {
        long community = areas.communityOf(areaId).map(area -> area.id()).orElse(areaId);
        return people.capacities(personId).stream().filter(held -> held.role() == Role.RESIDENT || held.role() == Role.OWNER)
                .anyMatch(held -> areas.communityOf(held.areaId()).filter(area -> area.id() == community).isPresent());
    }
}
