package org.yishi.deliberation.follow;

import static org.yishi.deliberation.follow.RecordIndex.sum;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.follow.RecordIndex.Piece;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.deliberation.outcome.Point;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts the index of a file together from what the stages left; the same for every reader, so that anybody can check the digest. */
@ApplicationScoped
@Open("the index of a file is public (domain 2.9); it holds what is public, and checksums")
public class RecordIndexes {

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private StepPieces steps;
    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private ActionRepository actions;
    @Inject
    private FeedbackRepository feedbacks;
    @Inject
    private EvaluationRepository evaluations;
    @Inject
    private Documents documents;
    @Inject
    private Clock clock;

    public RecordIndex of(long consultationId) {
        Consultation one = consultations.get(consultationId);
        List<Piece> pieces = new ArrayList<>();
        if (evaluations.archived(consultationId).filter(file -> !file.isWhole()).isEmpty()) {
            steps.add(one, pieces);
        }
        if (one.file().isComplete()) {
            pieces.add(new Piece("file", one.topic().title(), day(one.milestones().informedAt()), one.file().digest()));
        }
        if (one.votesDigest() != null) {
            pieces.add(new Piece("votes", one.topic().title(), day(one.milestones().countedAt()), one.votesDigest()));
        }
        // points and items are public once they stand; before that they are drafts, and no part of a file that anybody reads
        List<Point> points = one.isAdopted() ? outcomes.of(consultationId) : List.of();
        points.stream().sorted(Comparator.comparing(Point::id)).forEach(point -> pieces.add(new Piece("point", point.body(),
                day(one.milestones().adoptedAt()), sum(point.kind(), point.body(), point.statements()))));
        List<ActionItem> items = actions.ofConsultations(List.of(consultationId));
        items.forEach(item -> pieces.add(new Piece("action", item.what(), item.dueOn(), sum(item.pointId(), item.round(), item.what(), item.responsible(),
                item.dueOn(), item.firstDueOn(), item.costCents(), item.funding(), item.target(), item.targetPage(), item.state(), item.endedOn()))));
        actions.progressOf(consultationId).forEach(entry -> pieces.add(new Piece("progress", entry.body(), entry.heldOn(), sum(entry.actionId(), entry.kind(),
                entry.body(), entry.heldOn(), entry.dueOn(), entry.recordedAt()))));
        feedbacks.of(consultationId).stream().filter(FeedbackReport::isPublic).forEach(report -> pieces.add(new Piece("feedback", report.done(), report.postedOn(),
                sum(report.done(), report.undone(), report.money(), report.state(), report.digest()))));
        evaluations.scores(consultationId).forEach(sheet -> pieces.add(new Piece("score", Integer.toString(sheet.round()), day(sheet.countedAt()),
                sum(sheet.round(), sheet.people(), sheet.process().kept(), sheet.result().kept(), sheet.verdict()))));
        papers(one.dossier(), pieces);
        items.forEach(item -> papers(item.papers(), pieces));
        return new RecordIndex(pieces);
    }

    private void papers(String dossier, List<Piece> pieces) {
        documents.of(dossier).stream().filter(paper -> paper.privacy() == Privacy.PUBLIC)
                .forEach(paper -> pieces.add(new Piece("paper", paper.name(), day(paper.keptAt()), paper.sha256())));
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
