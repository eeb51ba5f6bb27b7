package org.yishi.deliberation.follow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Closing the file (归档): its index gets a checksum, and nothing changes any more. What the evaluation sent back is not closed but entrusted anew. */
@ApplicationScoped
public class Archives {

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private EvaluationRepository repository;
    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private RecordIndexes indexes;
    @Inject
    private Rounds rounds;
    @Inject
    private Event<FileClosed> closed;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("deliberation.archive")
    public void close(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        if (rounds.isReopening(consultationId)) {
            throw new Refusal("deliberation.refusal.mustReopen").by(ActionItem.LAW);
        }
        closed.fire(new FileClosed(consultationId));
        consultation.archive(isNothingToEntrust(consultation), Instant.now(clock));
        ArchivedFile file = ArchivedFile.closed(consultationId, indexes.of(consultationId), Instant.now(clock));
        repository.add(file);
        act.fact("stage", consultation.stage()).fact("pieces", file.pieces()).fact("file", file.digest());
    }

    /** Published with a result of its own, a report or a count, and no point that somebody has to carry out. */
    private boolean isNothingToEntrust(Consultation consultation) {
        return consultation.stage() == Stage.ADOPTED && outcomes.withResults(List.of(consultation.id())).isEmpty();
    }

    @Open("the index of a file is public (domain 2.9)")
    public Optional<ArchivedFile> of(long consultationId) {
        return repository.archived(readable.read(consultationId).id());
    }
}
