package org.yishi.deliberation.follow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.vote.ParticipantRepository;
import org.yishi.portal.area.Area;
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

    /** As the audience of residents has it: in the area, below it, or in what lies around it up to the community. */
    boolean livesIn(long personId, long areaId) {
        Set<Long> around = home(areaId);
        return people.capacities(personId).stream().filter(held -> held.role() == Role.RESIDENT || held.role() == Role.OWNER)
                .anyMatch(held -> around.contains(held.areaId()) || home(held.areaId()).contains(areaId));
    }

    /** The area, and those around it up to its community. */
    private Set<Long> home(long areaId) {
        List<Long> lineage = areas.lineage(areaId).stream().map(Area::id).toList();
        int community = areas.communityOf(areaId).map(Area::id).map(lineage::indexOf).orElse(lineage.size() - 1);
        return new HashSet<>(lineage.subList(Math.max(0, community), lineage.size()));
    }
}
