package org.yishi.deliberation.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who said what in a session, for which interest and for how long. */
@ApplicationScoped
public class Speeches {

    @Inject
    private SessionRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Participants participants;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("deliberation.preside")
    public void say(@Of(Consultation.class) long consultationId, long personId, int minutes, String gist) {
        consultations.get(consultationId).requireSession();
        Sitting sitting = repository.sittings(consultationId).stream().filter(Sitting::isBegun).reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("deliberation.refusal.noSitting"));
        Participant who = participants.of(consultationId).stream().filter(one -> one.personId() == personId).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.refusal.noSuchPerson").at("person"));
        Speech speech = repository.add(Speech.said(sitting, who, minutes, gist, current.get().personId(), Instant.now(clock)));
        act.fact("session", sitting.number()).fact("speech", speech.id()).fact("group", who.group()).fact("minutes", minutes);
    }

    /** For those who keep the minutes. */
    @Guarded(value = "deliberation.preside", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Speech> of(@Of(Consultation.class) long consultationId) {
        return repository.speeches(consultationId);
    }

    /** The interests that hold a seat and of which nobody has spoken in any session. */
    List<String> unheard(Consultation consultation) {
        Set<String> heard = repository.speeches(consultation.id()).stream().map(Speech::group).collect(Collectors.toSet());
        Set<String> seated = participants.of(consultation.id()).stream().filter(Participant::mayVote).map(Participant::group).collect(Collectors.toSet());
        return consultation.interestGroups().stream().filter(group -> seated.contains(group) && !heard.contains(group)).toList();
    }
}
