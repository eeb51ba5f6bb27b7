package org.yishi.deliberation.session;

import java.time.Clock;
import java.time.Instant;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Naming those who come together, until they do. */
@ApplicationScoped
public class Delegates {

    @Inject
    private DelegateRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("deliberation.convene")
    public void name(@Of(Consultation.class) long consultationId, Participant who) {
        Consultation consultation = consultations.get(consultationId);
        if (consultation.stage() != Stage.CONVENING && consultation.stage() != Stage.INFORMED && consultation.stage() != Stage.GATHERED) {
            throw new Refusal("deliberation.refusal.stage.CONVENING");
        }
        if (who.mayVote() && !consultation.interestGroups().contains(who.group())) {
            throw new Refusal("deliberation.refusal.noSuchGroup", who.group()).at("group");
        }
        if (repository.of(consultationId).stream().anyMatch(one -> one.personId() == who.personId())) {
            throw new Refusal("deliberation.refusal.seated").at("name");
        }
        repository.add(Delegate.named(consultationId, who, Instant.now(clock)));
        act.fact("seat", who.group()).fact("vote", who.mayVote());
    }
}
