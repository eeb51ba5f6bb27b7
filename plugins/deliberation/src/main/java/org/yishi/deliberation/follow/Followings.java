package org.yishi.deliberation.follow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.deliberation.outcome.Point;
import org.yishi.portal.access.Open;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads what became of an opinion. */
@ApplicationScoped
public class Followings {

    @Inject
    private Consultations consultations;
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

    @Open("routing, progress, report and scores are public (domain 2.4)")
    public Following of(long consultationId) {
        Consultation consultation = consultations.read(consultationId);
        LocalDate today = LocalDate.now(clock);
        if (!consultation.isAdopted()) {
            return new Following(consultation, List.of(), null, List.of(), evaluations.archived(consultationId).orElse(null), false, today);
        }
        FeedbackReport latest = feedbacks.of(consultationId).stream().filter(FeedbackReport::isPublic).filter(FeedbackReport::isLive)
                .reduce((first, last) -> last).orElse(null);
        return new Following(consultation, lines(consultation, today), latest, evaluations.scores(consultationId).stream()
                .sorted(Comparator.comparing(ScoreSheet::round).reversed()).toList(), evaluations.archived(consultationId).orElse(null),
                outcomes.withResults(List.of(consultationId)).isEmpty(), today);
    }

    private List<ActionLine> lines(Consultation consultation, LocalDate today) {
        List<ActionItem> items = actions.ofConsultations(List.of(consultation.id()));
        if (items.isEmpty()) {
            return List.of();
        }
        Map<Long, String> points = outcomes.of(consultation.id()).stream().collect(Collectors.toMap(Point::id, Point::body));
        Map<Long, List<ProgressEntry>> progress = actions.progressOf(consultation.id()).stream().collect(Collectors.groupingBy(ProgressEntry::actionId));
        return items.stream().sorted(Comparator.comparing(ActionItem::round).reversed().thenComparing(ActionItem::id)).map(item -> {
            List<ProgressEntry> reported = progress.getOrDefault(item.id(), List.of());
            return new ActionLine(item, points.getOrDefault(item.pointId(), ""), reported, papers(item, reported), today);
        }).toList();
    }

    private List<Document> papers(ActionItem item, List<ProgressEntry> reported) {
        return reported.stream().allMatch(entry -> entry.documentId() == null) ? List.of() : documents.of(item.papers());
    }
}
