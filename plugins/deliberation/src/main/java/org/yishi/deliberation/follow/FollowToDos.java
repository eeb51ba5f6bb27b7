package org.yishi.deliberation.follow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.outcome.OutcomeRepository;
import org.yishi.portal.access.Actor;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the committee owes after an opinion, each with its last day: to entrust it, to carry it out, to report, to count, to close the file. */
@ApplicationScoped
public class FollowToDos implements ToDoSource {

    private static final Set<Stage> FOLLOWED = EnumSet.of(Stage.ADOPTED, Stage.ROUTED, Stage.IMPLEMENTING, Stage.FEEDBACK, Stage.EVALUATED, Stage.FAILED);

    @Inject
    private ActionRepository actions;
    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private FeedbackRepository feedbacks;
    @Inject
    private Rounds rounds;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private AreasBelow areas;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        return owed(areas.of(areaId, "deliberation.route")).stream().map(this::toDo).toList();
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        return owed(actions.areasFollowing()).stream().filter(owed -> owed.due() != null && !owed.due().isAfter(until))
                .map(owed -> new DeadlineNear(owed.consultation().dossier(), owed.consultation().areaId(), owed.what(), owed.due())).toList();
    }

    /** @param item null unless it is about one item */
    private record Owed(Consultation consultation, String task, ActionItem item, LocalDate due, LocalDate notBefore) {

        String what() {
            return item == null ? task : task + item.id();
        }
    }

    private ToDo toDo(Owed owed) {
        Consultation one = owed.consultation();
        String task = texts.get("deliberation.follow.todo." + owed.task(), owed.item() == null ? "" : owed.item().what());
        String link = switch (owed.task()) {
            case "route" -> "/deliberation/follow/route?id=" + one.id();
            case "report" -> "/deliberation/follow/report?id=" + one.id() + "&action=" + owed.item().id();
            case "tell" -> "/deliberation/follow/tell?id=" + one.id();
            default -> "/deliberation/consultation/manage?id=" + one.id();
        };
        return ToDo.of(one.dossier(), one.areaId(), one.topic().title(), task, link).due(owed.due()).notBefore(owed.notBefore());
    }

    private List<Owed> owed(Collection<Long> areaIds) {
        List<Consultation> followed = actions.standing(areaIds, FOLLOWED).stream().filter(one -> !one.isImported()).toList();
        List<Long> ids = followed.stream().map(Consultation::id).toList();
        Map<Long, List<ActionItem>> items = actions.ofConsultations(ids).stream().collect(Collectors.groupingBy(ActionItem::consultationId));
        Map<Long, List<FeedbackReport>> reports = feedbacks.ofConsultations(ids).stream().collect(Collectors.groupingBy(FeedbackReport::consultationId));
        List<Owed> all = new ArrayList<>();
        Set<Long> results = outcomes.withResults(followed.stream().filter(one -> one.stage() == Stage.ADOPTED).map(Consultation::id).toList());
        followed.forEach(one -> {
            if (one.stage() == Stage.ADOPTED) {
                Instant since = one.milestones().adoptedAt();
                all.add(results.contains(one.id()) ? within(one, "route", since, "deliberation.routeDays") : archive(one, since));
            } else {
                owed(one, items.getOrDefault(one.id(), List.of()), reports.getOrDefault(one.id(), List.of()), all);
            }
        });
        return all;
    }

    private void owed(Consultation one, List<ActionItem> items, List<FeedbackReport> reports, List<Owed> all) {
        switch (one.stage()) {
            case ROUTED, IMPLEMENTING -> {
                items.stream().filter(ActionItem::isOpen).forEach(item -> all.add(new Owed(one, "report", item, item.dueOn(), null)));
                boolean told = reports.stream().anyMatch(report -> report.isLive() && !report.isClosed());
                if (!told && !items.isEmpty() && items.stream().noneMatch(ActionItem::isOpen)) {
                    all.add(tell(one, items));
                }
            }
            case FEEDBACK -> all.add(hung(items, reports).map(report -> new Owed(one, "conclude", null, null, report.evaluateTo().plusDays(1)))
                    .orElseGet(() -> tell(one, items)));
            case EVALUATED -> all.add(rounds.isReopening(one.id()) ? within(one, "route", one.milestones().evaluatedAt(), "deliberation.routeDays")
                    : archive(one, one.milestones().evaluatedAt()));
            default -> all.add(archive(one, one.milestones().failedAt()));
        }
    }

    /** The report of the round that runs, once it hangs or hung; none where it was taken back and the next one is still being prepared. */
    private static Optional<FeedbackReport> hung(List<ActionItem> items, List<FeedbackReport> reports) {
        int round = items.stream().mapToInt(ActionItem::round).max().orElse(1);
        return reports.stream().filter(report -> report.round() == round && report.isLive() && report.isPublic()).reduce((first, last) -> last);
    }

    private Owed tell(Consultation one, List<ActionItem> items) {
        LocalDate over = items.stream().map(ActionItem::endedOn).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
        return new Owed(one, "tell", null, over == null ? null : days(one, "deliberation.feedbackDays", over), null);
    }

    private Owed within(Consultation one, String task, Instant since, String setting) {
        return new Owed(one, task, null, days(one, setting, LocalDate.ofInstant(since, clock.getZone())), null);
    }

    private Owed archive(Consultation one, Instant since) {
        int workdays = settings.number("deliberation.archiveDays", one.areaId());
        return new Owed(one, "archive", null, DeadlineRule.workdays(workdays).due(LocalDate.ofInstant(since, clock.getZone()), calendar.days()), null);
    }

    private LocalDate days(Consultation one, String setting, LocalDate since) {
        return DeadlineRule.days(settings.number(setting, one.areaId())).due(since, calendar.days());
    }
}
