package org.yishi.deliberation.statement;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.ConsultationTelling;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The moderator's queue (待审): checks only for duplicates, personal data, abuse and what is off topic; never for opinion. */
@ApplicationScoped
public class Moderations {

    static final int LONGEST_QUEUE = 50;

    @Inject
    private StatementRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private ConsultationTelling telling;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** The oldest first, without their authors: who said it is no reason. */
    @Guarded(value = "deliberation.moderate", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Statement> queue(@Of(Consultation.class) long consultationId) {
        return repository.unchecked(consultationId, LONGEST_QUEUE);
    }

    /** One statement in any state, also a shown one that somebody complained about. */
    @Guarded(value = "deliberation.moderate", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Statement look(@Of(Consultation.class) long consultationId, long statementId) {
        return repository.get(consultationId, statementId);
    }

    /** How many wait, by consultation of the area. */
    @Guarded(value = "deliberation.moderate", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Map<Long, Long> waiting(@In long areaId, Collection<Long> consultationIds) {
        return repository.uncheckedCounts(consultationIds);
    }

    @Guarded("deliberation.moderate")
    public void approve(@Of(Consultation.class) long consultationId, long statementId) {
        requireChangeable(consultations.get(consultationId), null);
        Statement statement = repository.get(consultationId, statementId);
        boolean waited = !statement.isShown();
        statement.approve(current.get().personId(), Instant.now(clock));
        act.fact("statement", statementId).fact("state", Statement.State.SHOWN);
        if (waited) {
            telling.statementShown(consultations.get(consultationId), statement.participantId());
        }
    }

    /** Personal data are hidden whatever the stage. */
    @Guarded("deliberation.moderate")
    public void hide(@Of(Consultation.class) long consultationId, long statementId, HideReason why) {
        requireChangeable(consultations.get(consultationId), why);
        Statement statement = repository.get(consultationId, statementId);
        statement.hide(why, current.get().personId(), Instant.now(clock));
        act.fact("statement", statementId).fact("state", Statement.State.HIDDEN).fact("reason", why);
        telling.statementHidden(consultations.get(consultationId), statement.participantId(), "deliberation.hidden." + why);
    }

    /**
     * Hidden statements, for the supervision committee: those whose authors wait for its answer first.
     *
     * @param page from 1; of one more than a page holds the last says that there is another
     */
    @Guarded(value = "deliberation.review", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Statement> hidden(@Of(Consultation.class) long consultationId, int page) {
        return repository.hidden(consultationId, (Math.max(1, page) - 1) * LONGEST_QUEUE, LONGEST_QUEUE + 1);
    }

    /** An appeal does not help: why, the author reads. */
    @Guarded("deliberation.review")
    public void uphold(@Of(Consultation.class) long consultationId, long statementId, String because) {
        Statement statement = repository.get(consultationId, statementId);
        statement.uphold(because, current.get().personId(), Instant.now(clock));
        act.fact("statement", statementId).fact("upheld", LedgerEntry.sha256(statement.upheldWhy()));
        telling.statementHidden(consultations.get(consultationId), statement.participantId(), "deliberation.statement.review.upheldTold");
    }

    @Guarded("deliberation.review")
    public void restore(@Of(Consultation.class) long consultationId, long statementId) {
        Statement statement = repository.get(consultationId, statementId);
        requireChangeable(consultations.get(consultationId), statement.hiddenWhy());
        statement.restore(current.get().personId(), Instant.now(clock));
        act.fact("statement", statementId).fact("state", Statement.State.SHOWN);
        telling.statementShown(consultations.get(consultationId), statement.participantId());
    }

    /** What the opinion rests on stands with it; personal data go, and come back where that was a mistake, at any stage. */
    static void requireChangeable(Consultation consultation, HideReason why) {
        if (!consultation.stage().isBeforeOpinion() && why != HideReason.PERSONAL_DATA) {
            throw new Refusal("deliberation.refusal.final");
        }
    }
}
