package org.yishi.decisions.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yishi.decisions.completion.Completion;
import org.yishi.decisions.completion.CompletionRepository;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.OpinionRepository;
import org.yishi.decisions.opinion.Watch;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.Open;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.rule.period.Interruption;
import org.yishi.portal.rule.period.WorkingDays;
import org.yishi.portal.rule.procedure.ChainResult;
import org.yishi.portal.rule.procedure.DecisionChainRule;
import org.yishi.portal.rule.procedure.StageEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The chain as a whole, checked once more by the rule that the law was written into, from nothing but the days in the file. */
@ApplicationScoped
@Open("whether the chain held is what everybody may ask")
public class ChainChecks {

    @Inject
    private StepRepository steps;
    @Inject
    private OpinionRepository opinions;
    @Inject
    private CompletionRepository completions;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /**
     * What the rule found.
     *
     * @param violations with the law and article of the rule
     */
    public record Verdict(List<Violation> violations, String article) {
    }

    /** @param stage where, and {@code code} what; both name messages */
    public record Violation(String stage, String code) {

        static Violation of(String found) {
            String[] parts = found.split("[:#]");
            return new Violation(parts[0], parts[1]);
        }
    }

    public Verdict of(Matter matter) {
        LocalDate begun = day(matter.openedAt());
        List<Step> taken = steps.of(matter.id());
        Watch watch = new Watch(taken, opinions.of(matter.id()));
        List<NoticeView> hung = notices.of(matter.dossier());
        List<StageEvent> events = new ArrayList<>();
        Stage.LINE.forEach(stage -> watch.latest(stage).flatMap(step -> event(matter, step, watch, hung)).ifPresent(events::add));
        LocalDate today = LocalDate.now(clock);
        DecisionChainRule rule = DecisionChainRule.on(begun);
        ChainResult result = rule.check(events, WorkingDays.forYears(begun.getYear() - 1, today.getYear() + 1), today);
        return new Verdict(result.violations().stream().map(Violation::of).toList(), rule.source().toString());
    }

    private Optional<StageEvent> event(Matter matter, Step step, Watch watch, List<NoticeView> hung) {
        org.yishi.portal.rule.procedure.Stage stage = org.yishi.portal.rule.procedure.Stage.valueOf(step.stage().name());
        boolean supervised = watch.on(step).isPresent();
        // an entry that is marked late (补录) says so itself; only one that came late unmarked breaks the rule (domain 3.9)
        LocalDate recorded = step.isLate() ? null : day(step.recordedAt());
        if (step.stage().isDisclosure()) {
            return step.postedOn() == null ? Optional.empty() : Optional.of(new StageEvent(stage, step.postedOn(), null, true, true,
                    supervised, StageEvent.Call.NONE, null, posting(step, hung)));
        }
        if (step.stage() == Stage.IMPLEMENT) {
            Optional<Completion> completion = completions.of(matter.id());
            return completion.map(done -> new StageEvent(stage, done.begunOn(), null, true, true, true, StageEvent.Call.NONE,
                    done.finishedOn(), StageEvent.Posting.STANDING));
        }
        boolean assembly = "RESIDENTS_ASSEMBLY".equals(step.bodyId());
        LocalDate circulated = step.stage() == Stage.REVIEW ? matter.circulatedOn() : null;
        return Optional.of(new StageEvent(stage, step.heldOn(), recorded, true, step.isDone(), supervised,
                new StageEvent.Call(assembly, null, false, circulated), null, StageEvent.Posting.STANDING));
    }

    private static StageEvent.Posting posting(Step step, List<NoticeView> hung) {
        return hung.stream().filter(notice -> notice.id() == step.noticeId()).findFirst().map(notice -> new StageEvent.Posting(
                step.isDone() ? step.heldOn() : null, List.<Interruption>of(), notice.objections().stream()
                        .map(one -> new StageEvent.Objection(one.heldOn(), one.answeredOn())).toList()))
                .orElse(StageEvent.Posting.STANDING);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
