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

    /**
     * @param why          why it does not belong to the owners, where it could
     * @param statementIds what it was taken from, may be none
     */
    @Guarded("deliberation.preside")
    public long put(@Of(Consultation.class) long consultationId, String body, boolean ownersMatter, String why, Set<Long> statementIds) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireSession();
        Belonging whose = Belonging.of(consultation.form(), ownersMatter, why);
        statements.requireShown(consultationId, statementIds);
        Candidate candidate = Candidate.put(consultationId, body, whose, statementIds);
        repository.add(candidate);
        told(candidate).fact("candidate", candidate.id()).fact("text", LedgerEntry.sha256(candidate.body()));
        return candidate.id();
    }

    /** Words it better, or says what only those present notice: that it belongs to the owners, or why it does not. */
    @Guarded("deliberation.preside")
    public void reword(@Of(Consultation.class) long consultationId, long candidateId, String better, boolean ownersMatter, String why) {
        Consultation consultation = consultations.get(consultationId);
        consultation.requireSession();
        Belonging whose = Belonging.of(consultation.form(), ownersMatter, why);
        if (!standing(consultationId, candidateId).isRewordable()) {
            throw new Refusal("deliberation.refusal.worded").at("body");
        }
        Candidate candidate = repository.get(consultationId, candidateId);
        candidate.reword(better, whose);
        told(candidate).fact("candidate", candidateId).fact("text", LedgerEntry.sha256(candidate.body()));
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

    /** Says in the ledger whose matter it is. */
    private Act told(Candidate candidate) {
        act.fact("owners", candidate.isOwnersMatter());
        return candidate.whoseWhy() == null ? act : act.fact("notOfOwners", candidate.whoseWhy());
    }

    private PointStanding standing(long consultationId, long candidateId) {
        long known = repository.get(consultationId, candidateId).id();
        return standings.of(consultationId).stream().filter(one -> one.candidate().id() == known).findFirst().orElseThrow();
    }
}
