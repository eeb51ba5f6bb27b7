package org.yishi.decisions.opinion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yishi.decisions.matter.Law;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.Cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The supervision committee speaks on every step; the committee answers. */
@ApplicationScoped
public class Opinions {

    @Inject
    private OpinionRepository repository;
    @Inject
    private Watches watches;
    @Inject
    private Supervisors supervisors;
    @Inject
    private MatterRepository matters;
    @Inject
    private StepRepository steps;
    @Inject
    private Cases cases;
    @Inject
    private Notices notices;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** A step that waits for the committee's opinion. */
    public record Waiting(Matter matter, Step step) {
    }

    /**
     * @param members persons who took part, all of them in the supervision committee on that day
     * @param heldOn  the day on which the committee met, today or, from paper, earlier; not before the step
     */
    @Guarded("decisions.supervise")
    public void give(@Of(Matter.class) long id, long stepId, Verdict verdict, String body, List<Long> members, LocalDate heldOn) {
        Matter matter = matters.get(id);
        Step step = steps.get(stepId);
        if (step.matterId() != id) {
            throw new NotFound("step " + stepId);
        }
        requireOpen(matter, step, heldOn);
        int pause = Integer.parseInt(cases.view(matter.dossier()).parameters().get("decisions.pauseDays"));
        Opinion opinion = repository.add(Opinion.on(id, stepId, verdict, body,
                supervisors.names(matter.areaId(), heldOn, members), heldOn, pause, current.get().personId(), Instant.now(clock)));
        act.fact("step", step.stage()).fact("round", step.round()).fact("verdict", verdict).fact("heldOn", heldOn);
        if (verdict == Verdict.DISAGREE && opinion.isPausing(LocalDate.now(clock))) {
            cases.hold(matter.dossier(), opinion.body(), opinion.pausedUntil());
        }
        if (step.isPending() && verdict != Verdict.DISAGREE) {
            notices.reviewed(step.noticeId());
        }
    }

    private void requireOpen(Matter matter, Step step, LocalDate heldOn) {
        LocalDate today = LocalDate.now(clock);
        if (heldOn == null) {
            throw new Refusal("decisions.refusal.empty").at("heldOn");
        }
        if (heldOn.isAfter(today)) {
            throw new Refusal("decisions.refusal.future").at("heldOn");
        }
        LocalDate earliest = earliest(matter, step);
        if (heldOn.isBefore(earliest)) {
            throw new Refusal("decisions.refusal.opinionBeforeStep", earliest).at("heldOn").by(Law.SUPERVISION);
        }
        if (matter.stage().isFinal() || !step.stage().isSupervised() || repository.on(step.id()).isPresent()) {
            throw new Refusal("decisions.refusal.opinionGiven").by(Law.SUPERVISION);
        }
    }

    /** A text that is to hang may have been read on paper long before it was entered, but not before there was anything to disclose. */
    private LocalDate earliest(Matter matter, Step step) {
        return step.isPending() ? steps.latest(matter.id(), Stage.values()[step.stage().ordinal() - 1]).map(Step::heldOn)
                .orElseGet(step::heldOn) : step.heldOn();
    }

    /** The committee answers what the supervision committee criticised. */
    @Guarded("decisions.answer")
    public void answer(@Of(Matter.class) long id, long opinionId, String text) {
        Opinion opinion = repository.get(id, opinionId);
        opinion.answer(text, current.get().personId(), Instant.now(clock));
        Step step = steps.get(opinion.stepId());
        act.fact("answered", step.stage()).fact("round", step.round());
        if (step.isPending() && opinion.verdict() == Verdict.DISAGREE) {
            notices.reviewed(step.noticeId());
        }
    }

    /** What waits for an opinion in the area, the oldest first. */
    @Guarded(value = "decisions.work", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Waiting> waiting(@In long areaId) {
        List<Matter> open = matters.unfinishedOf(List.of(areaId));
        Map<Long, Watch> watched = watches.of(open.stream().map(Matter::id).toList());
        List<Waiting> waiting = new ArrayList<>();
        open.forEach(matter -> watched.get(matter.id()).waiting(matter).forEach(step -> waiting.add(new Waiting(matter, step))));
        return waiting;
    }

    @Open("the supervision committee's opinions are public (domain 3.8)")
    public Watch watch(long matterId) {
        return new Watch(steps.of(matterId), repository.of(matterId));
    }
}
