package org.yishi.deliberation.session;

import java.util.Set;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.statement.StatementRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Putting points on the table, wording them better between the rounds, taking away what nobody was asked about. */
@ApplicationScoped
public class Candidates {

    @Inject
    private RoundRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private StatementRepository statements;
    @Inject
    private Standings standings;
    @Inject
    private Act act;

    /** @param statementIds what it was taken from, may be none */
    @Guarded("deliberation.preside")
    public long put(@Of(Consultation.class) long consultationId, String body, boolean ownersMatter, Set<Long> statementIds) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireSession();
        requireOwners(consultation, ownersMatter);
        statements.requireShown(consultationId, statementIds);
        Candidate candidate = Candidate.put(consultationId, body, ownersMatter, statementIds);
        repository.add(candidate);
        act.fact("candidate", candidate.id()).fact("owners", ownersMatter).fact("text", LedgerEntry.sha256(candidate.body()));
        return candidate.id();
    }

    /** Words it better, or says what only those present notice: that it belongs to the owners. */
    @Guarded("deliberation.preside")
    public void reword(@Of(Consultation.class) long consultationId, long candidateId, String better, boolean ownersMatter) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireSession();
        requireOwners(consultation, ownersMatter);
        if (!standing(consultationId, candidateId).isRewordable()) {
            throw new Refusal("deliberation.refusal.worded").at("body");
        }
        Candidate candidate = repository.get(consultationId, candidateId);
        candidate.reword(better, ownersMatter);
        act.fact("candidate", candidateId).fact("owners", ownersMatter).fact("text", LedgerEntry.sha256(candidate.body()));
    }

    @Guarded("deliberation.preside")
    public void strike(@Of(Consultation.class) long consultationId, long candidateId) {
        consultations.get(consultationId).requireSession();
        if (!standing(consultationId, candidateId).isFresh()) {
            throw new Refusal("deliberation.refusal.askedAlready");
        }
        repository.remove(repository.get(consultationId, candidateId));
        act.fact("struck", candidateId);
    }

    private static void requireOwners(Consultation consultation, boolean ownersMatter) {
        if (ownersMatter && !consultation.form().mayConcernOwners()) {
            throw new Refusal("deliberation.refusal.noOwnersHere").at("owners").by("民法典第二百七十八条");
        }
    }

    private PointStanding standing(long consultationId, long candidateId) {
        long known = repository.get(consultationId, candidateId).id();
        return standings.of(consultationId).stream().filter(one -> one.candidate().id() == known).findFirst().orElseThrow();
    }
}
