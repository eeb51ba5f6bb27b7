package org.yishi.deliberation.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who leads the sessions (主持人): not a member of the two committees who has an interest in the matter. */
@ApplicationScoped
public class Moderators {

    @Inject
    private SessionRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private Participants participants;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param interest an interest of his own that the person declares; empty for none */
    @Guarded("deliberation.preside")
    public void lead(@Of(Consultation.class) long consultationId, long personId, String interest) {
        Consultation consultation = consultations.get(consultationId);
        if (!consultation.form().hasSession() || !consultation.stage().isBeforeOpinion()) {
            throw new Refusal("deliberation.refusal.noSessionForm");
        }
        String name = candidates(consultationId).filter(one -> one.personId() == personId).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.refusal.noSuchPerson").at("person")).name();
        boolean declared = interest != null && !interest.isBlank();
        if (declared && Stream.of(Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER)
                .anyMatch(role -> people.holds(personId, role, consultation.areaId()))) {
            throw new Refusal("deliberation.refusal.interestedModerator").at("interest").by("本项目约定");
        }
        Moderator moderator = repository.moderator(consultationId).orElseGet(() -> Moderator.of(consultationId));
        moderator.lead(personId, name, interest, Instant.now(clock));
        repository.add(moderator);
        act.fact("moderator", personId).fact("interested", moderator.isInterested());
    }

    /** Those who hold a seat, and whoever is at the screen now. */
    private Stream<Participant> candidates(long consultationId) {
        Actor me = current.get();
        return Stream.concat(Stream.of(new Participant(me.personId(), me.name(), "", false)), participants.of(consultationId).stream());
    }

    /** Whether one of the moderator's own declared an interest is public, the name stands in the minutes. */
    @Open("that the moderator declared no interest of his own is public")
    public Optional<Moderator> of(long consultationId) {
        return repository.moderator(readable.read(consultationId).id());
    }
}
