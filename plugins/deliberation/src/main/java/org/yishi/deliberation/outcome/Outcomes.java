package org.yishi.deliberation.outcome;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.ConsultationTelling;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.statement.StatementLine;
import org.yishi.deliberation.statement.StatementRepository;
import org.yishi.deliberation.statement.StatementTally;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The outcome (协商意见): written point by point after the count, then published and unchangeable. */
@ApplicationScoped
public class Outcomes {

    @Inject
    private OutcomeRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private StatementRepository statements;
    @Inject
    private OwnResults own;
    @Inject
    private ConsultationTelling telling;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("deliberation.publish")
    public void add(@Of(Consultation.class) long consultationId, PointKind kind, String body, Set<Long> statementIds) {
        consultations.get(consultationId).requireDrafting();
        statements.requireShown(consultationId, statementIds);
        Point point = Point.of(consultationId, kind, body, statementIds);
        repository.add(point);
        act.fact("point", point.id()).fact("kind", kind).fact("text", LedgerEntry.sha256(point.body()));
    }

    @Guarded("deliberation.publish")
    public void strike(@Of(Consultation.class) long consultationId, long pointId) {
        consultations.get(consultationId).requireDrafting();
        repository.remove(repository.get(consultationId, pointId));
        act.fact("struck", pointId);
    }

    @Guarded("deliberation.publish")
    public void publish(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        List<Point> points = repository.of(consultationId);
        consultation.adopt(points.stream().anyMatch(point -> point.kind().isResult()) || own.isThere(consultationId), Instant.now(clock));
        String text = points.stream().sorted(Comparator.comparing(Point::id))
                .map(point -> point.kind() + "\n" + point.body() + "\n" + point.statements()).collect(Collectors.joining("\n"));
        act.fact("stage", consultation.stage()).fact("points", points.size()).fact("outcome", LedgerEntry.sha256(text));
        telling.outcomePublished(consultation);
    }

    /** The points while they are being written. */
    @Guarded(value = "deliberation.publish", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<PointLine> draft(@Of(Consultation.class) long consultationId) {
        return lines(consultations.get(consultationId));
    }

    /** The published points; none before. */
    @Open("the outcome is public in full (domain 2.4)")
    public List<PointLine> published(long consultationId) {
        Consultation consultation = readable.read(consultationId);
        return consultation.isAdopted() ? lines(consultation) : List.of();
    }

    private List<PointLine> lines(Consultation consultation) {
        int minCell = consultation.minCell();
        List<Point> points = repository.of(consultation.id());
        Set<Long> ids = points.stream().flatMap(point -> point.statements().stream()).collect(Collectors.toSet());
        Map<Long, String> bodies = statements.bodies(ids);
        Map<Long, StatementTally> tallies = statements.tallies(consultation.id(), true).stream()
                .collect(Collectors.toMap(StatementTally::id, Function.identity()));
        Function<Long, StatementLine> line = id -> bodies.containsKey(id) && tallies.containsKey(id)
                ? new StatementLine(id, bodies.get(id), tallies.get(id).tally(), tallies.get(id).tally().total() >= minCell) : null;
        return points.stream().sorted(Comparator.comparing(Point::kind).thenComparing(Point::id))
                .map(point -> new PointLine(point.id(), point.kind(), point.body(),
                        point.statements().stream().map(line).filter(Objects::nonNull).toList())).toList();
    }
}
