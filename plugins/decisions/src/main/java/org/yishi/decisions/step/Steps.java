package org.yishi.decisions.step;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The four discussions (四议): a body decided, so the matter goes on or back. */
@ApplicationScoped
public class Steps {

    @Inject
    private StepRepository repository;
    @Inject
    private MatterRepository matters;
    @Inject
    private PlanRepository plans;
    @Inject
    private Order order;
    @Inject
    private Cases cases;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Enters into the matter's file what a meeting decided. */
    @Guarded("decisions.decide")
    public void decide(@Of(Matter.class) long id, Stage stage, Ruling ruling) {
        Matter matter = matters.get(id);
        matter.requireStage(stage);
        order.requireDay(matter, stage, ruling.heldOn());
        Plan plan = plans.latest(id).orElseThrow(() -> new Refusal("decisions.refusal.noPlan"));
        Step step = Step.decided(matter, stage, ruling, plan.id(), Instant.now(clock));
        act.fact("step", stage).fact("round", matter.round()).fact("outcome", step.outcome()).fact("heldOn", ruling.heldOn())
                .fact("meeting", ruling.meetingId()).fact("plan", plan.digest());
        CaseView entered = cases.enter(matter.dossier(), entry(stage, ruling, plan));
        entered.stage(stage.name()).filter(view -> view.late()).ifPresent(view -> step.markLate());
        // not before: whether the plan is another than at the last vote is asked while the step is entered
        repository.add(step);
        if (!ruling.passed()) {
            cases.back(matter.dossier(), stage.afterRejection().name(), ruling.reckoning());
            matter.rejected(stage);
        } else if (stage == Stage.RESOLVE) {
            matter.resolved(plan.costCents());
        } else {
            matter.passed(stage);
        }
    }

    private static StageEntry entry(Stage stage, Ruling ruling, Plan plan) {
        Numbers numbers = ruling.numbers();
        StageEntry entry = StageEntry.of(stage.name(), ruling.heldOn(), ruling.passed()
                ? org.yishi.portal.procedure.Outcome.PASSED : org.yishi.portal.procedure.Outcome.FAILED).fulfilling("meeting")
                .fact("body", ruling.bodyId()).fact("meeting", ruling.meetingId()).fact("base", numbers.base())
                .fact("present", numbers.present()).fact("for", numbers.votesFor()).fact("against", numbers.against())
                .fact("abstain", numbers.abstain()).fact("plan", plan.digest()).fact("cost", plan.costCents());
        return ruling.fromPaper() ? entry.takenFromPaper() : entry;
    }

    @Open("which steps a matter took is open to everybody; texts and numbers follow as they become public (domain 3.3)")
    public List<Step> of(long matterId) {
        return repository.of(matterId);
    }
}
