package org.yishi.deliberation.follow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.ConsultationTelling;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.deliberation.outcome.Point;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Entrusting what was agreed (交办): the list of actions is written after the opinion, then handed over, and anew where the evaluation sent it back. */
@ApplicationScoped
public class Actions {

    @Inject
    private ActionRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private Rounds rounds;
    @Inject
    private Event<ActionsRouted> routed;
    @Inject
    private ConsultationTelling telling;
    @Inject
    private Ties ties;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** An agreed point, or one that was not settled, and the items that stand for it. */
    public record PointActions(Point point, List<ActionItem> items) {
    }

    /** @return the id of the item */
    @Guarded("deliberation.route")
    public long add(@Of(Consultation.class) long consultationId, long pointId, ActionItem.Words words) {
        requireWriting(consultationId);
        Point point = outcomes.get(consultationId, pointId);
        if (!point.kind().isRoutable()) {
            throw new Refusal("deliberation.refusal.notAgreed").at("point");
        }
        if (words.target() != null && !words.target().takes(point.kind())) {
            throw point.kind() == PointKind.OPEN ? new Refusal("deliberation.refusal.openTarget").at("target").by(ActionItem.LAW)
                    : new Refusal("deliberation.refusal.motionTarget").at("target").by("民法典第二百七十八条");
        }
        ActionItem item = ActionItem.of(consultationId, pointId, rounds.current(consultationId), words, LocalDate.now(clock));
        repository.add(item);
        act.fact("action", item.id()).fact("point", pointId).fact("due", item.dueOn()).fact("target", item.target())
                .fact("text", LedgerEntry.sha256(item.what() + "\n" + item.responsible()));
        return item.id();
    }

    @Guarded("deliberation.route")
    public void strike(@Of(Consultation.class) long consultationId, long itemId) {
        requireWriting(consultationId);
        ActionItem item = repository.get(consultationId, itemId);
        if (item.round() != rounds.current(consultationId)) {
            throw new Refusal("deliberation.refusal.actionEnded");
        }
        repository.remove(item);
        act.fact("struckAction", itemId);
    }

    /** 交办: every agreed point has an item; in a further round there is at least one. */
    @Guarded("deliberation.route")
    public void route(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.get(consultationId);
        requireWriting(consultationId);
        int round = rounds.current(consultationId);
        List<ActionItem> items = repository.of(consultationId).stream().filter(item -> item.round() == round).toList();
        Set<Long> covered = items.stream().map(ActionItem::pointId).collect(Collectors.toSet());
        List<Point> bare = agreed(consultationId).stream().filter(point -> !covered.contains(point.id())).toList();
        if (round == 1 && !bare.isEmpty() || items.isEmpty()) {
            throw new Refusal("deliberation.refusal.pointWithoutAction", bare.size(), bare.isEmpty() ? "" : bare.get(0).body()).by(ActionItem.LAW);
        }
        consultation.route(Instant.now(clock));
        act.fact("stage", consultation.stage()).fact("round", round).fact("actions", items.size());
        routed.fire(new ActionsRouted(consultationId, round));
    }

    /** Remembers which procedure of another plugin took the point up. */
    @Guarded("deliberation.route")
    public void handOver(@Of(Consultation.class) long consultationId, long itemId, String address) {
        ActionItem item = repository.get(consultationId, itemId);
        item.handOver(path(address));
        ties.tie(Consultation.DOSSIERS + consultationId, dossier(item.targetPage()));
        act.fact("action", itemId).fact("takenUpAt", item.targetPage());
    }

    /** No agreement was reached: remembers which matter of the residents' assembly or the representatives took it up (domain 2.4). */
    @Guarded("deliberation.route")
    public void refer(@Of(Consultation.class) long consultationId, String address) {
        Consultation consultation = consultations.get(consultationId);
        String page = path(address);
        if (!Target.DECISION.owns(page)) {
            throw new Refusal("deliberation.refusal.noSuchPage").at("address");
        }
        consultation.refer(page);
        ties.tie(consultation.dossier(), dossier(page));
        act.fact("takenUpAt", page);
        telling.referred(consultation);
    }

    /** The agreed points, then those that were not settled, with all items, those not yet handed over too. */
    @Guarded(value = "deliberation.route", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<PointActions> draft(@Of(Consultation.class) long consultationId) {
        int round = rounds.current(consultationId);
        Map<Long, List<ActionItem>> items = repository.of(consultationId).stream().filter(item -> item.round() == round)
                .collect(Collectors.groupingBy(ActionItem::pointId));
        return outcomes.of(consultationId).stream().filter(point -> point.kind().isRoutable()).sorted(Comparator.comparing(point -> !point.kind().isResult()))
                .map(point -> new PointActions(point, items.getOrDefault(point.id(), List.of()))).toList();
    }

    @Guarded(value = "deliberation.route", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public ActionItem work(@Of(Consultation.class) long consultationId, long itemId) {
        return repository.get(consultationId, itemId);
    }

    private List<Point> agreed(long consultationId) {
        return outcomes.of(consultationId).stream().filter(point -> point.kind().isResult()).toList();
    }

    /** After the opinion, or where the evaluation sent it back. */
    private void requireWriting(long consultationId) {
        Stage stage = consultations.get(consultationId).stage();
        if (stage == Stage.EVALUATED && !rounds.isReopening(consultationId)) {
            throw new Refusal("deliberation.refusal.contentEnough").by(ActionItem.LAW);
        }
        if (stage != Stage.ADOPTED && stage != Stage.EVALUATED) {
            throw new Refusal("deliberation.refusal.stage.ADOPTED").by(ActionItem.LAW);
        }
    }

    /** {@code /plugin/noun/show?id=7} is the page of {@code plugin/noun/7}. */
    private static String dossier(String page) {
        return page.substring(1).replace("/show?id=", "/");
    }

    /** People copy the whole address from their browser. */
    private static String path(String address) {
        return address == null ? "" : address.strip().replaceFirst("^https?://[^/]+", "").replaceFirst("\\.xhtml\\?", "?").replaceFirst("#.*$", "");
    }
}
