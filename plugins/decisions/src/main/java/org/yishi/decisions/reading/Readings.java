package org.yishi.decisions.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.decisions.change.ChangeRepository;
import org.yishi.decisions.completion.CompletionRepository;
import org.yishi.decisions.contract.Contracts;
import org.yishi.decisions.matter.Emergencies;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Matters;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.Opinion;
import org.yishi.decisions.opinion.OpinionRepository;
import org.yishi.decisions.payment.PaymentRepository;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.decisions.step.DecidedMeetings;
import org.yishi.decisions.step.Outcome;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.Open;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.document.Documents;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.notice.NoticeStanding;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.StageView;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts together what everybody may read of a matter, with the same number of queries however long its story is. */
@ApplicationScoped
@Open("decisions are open to everybody, step by step (domain 3.3)")
public class Readings {

    @Inject
    private Matters matters;
    @Inject
    private Emergencies emergencies;
    @Inject
    private StepRepository steps;
    @Inject
    private OpinionRepository opinions;
    @Inject
    private PlanRepository plans;
    @Inject
    private Contracts contracts;
    @Inject
    private PaymentRepository payments;
    @Inject
    private ChangeRepository changes;
    @Inject
    private CompletionRepository completions;
    @Inject
    private Cases cases;
    @Inject
    private Meetings meetings;
    @Inject
    private Notices notices;
    @Inject
    private Documents documents;
    @Inject
    private Bodies bodies;

    /** @throws org.yishi.portal.access.NotFound where there is none that the public may read */
    public Reading of(long id) {
        Matter matter = matters.read(id);
        List<Step> taken = steps.of(id);
        List<NoticeView> hung = notices.of(matter.dossier());
        Publicity publicity = Publicity.of(taken);
        CaseView course = cases.view(matter.dossier());
        Map<Long, StepLine> lines = lines(taken, publicity, hung, opinions.of(id));
        Map<String, StepLine> current = current(course, lines);
        List<StepLine> earlier = lines.values().stream().filter(line -> !current.containsValue(line) && isShown(line)).toList();
        return new Reading(matter, publicity, doing(matter, hung), course, current, earlier, inForce(taken, publicity), money(matter),
                matter.endedDocument() == null ? null : documents.find(matter.endedDocument()).orElse(null),
                emergencies.refusedBefore(id));
    }

    private Doing doing(Matter matter, List<NoticeView> hung) {
        NoticeStanding notice = hung.stream().filter(one -> one.subject().equals(matter.stage().name()) && !one.postings().isEmpty()
                && !one.state().isOver()).reduce((one, other) -> other).map(NoticeView::standing).orElse(null);
        return Doings.of(matter, Doings.called(matter, DecidedMeetings.keyOf(matter.stage(), matter.round()),
                meetings.about(matter.dossier())), notice);
    }

    private Map<Long, StepLine> lines(List<Step> taken, Publicity publicity, List<NoticeView> hung, List<Opinion> said) {
        Map<Long, NoticeView> noticeOf = hung.stream().filter(notice -> !notice.postings().isEmpty())
                .collect(Collectors.toMap(NoticeView::id, Function.identity()));
        Map<Long, Opinion> opinionOf = said.stream().collect(Collectors.toMap(Opinion::stepId, Function.identity()));
        Map<Long, StepLine> lines = new LinkedHashMap<>();
        taken.forEach(step -> lines.put(step.id(), new StepLine(step, step.bodyId() == null ? "" : bodies.name(step.bodyId()),
                publicity.numbers(step), opinionOf.get(step.id()), step.noticeId() == null ? null : noticeOf.get(step.noticeId()))));
        return lines;
    }

    /** The last time a stage was taken is the one that counts. */
    private static Map<String, StepLine> current(CaseView course, Map<Long, StepLine> lines) {
        Map<String, StepLine> current = new LinkedHashMap<>();
        for (StageView stage : course.stages()) {
            lines.values().stream().filter(line -> stage.tookPlace() && line.step().stage().name().equals(stage.name())
                    && line.step().outcome() != Outcome.TAKEN_BACK).reduce((one, other) -> other)
                    .ifPresent(line -> current.put(stage.name(), line));
        }
        return current;
    }

    /** A notice that never hung is nobody's business yet. */
    private static boolean isShown(StepLine line) {
        return line.step().outcome() != Outcome.PENDING && (line.step().noticeId() == null || line.notice() != null);
    }

    private Plan inForce(List<Step> taken, Publicity publicity) {
        return !publicity.resolved() ? null : taken.stream().filter(step -> step.stage() == Stage.RESOLVE && step.isDone())
                .reduce((one, other) -> other).flatMap(step -> plans.find(step.planId())).orElse(null);
    }

    private Money money(Matter matter) {
        return new Money(matter.budgetCents(), contracts.of(matter.id()), payments.of(matter.id()), changes.of(matter.id()),
                completions.of(matter.id()).orElse(null), contracts.suppliers(matter));
    }
}
