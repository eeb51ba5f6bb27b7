package org.yishi.decisions.completion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.yishi.decisions.change.ChangeLimitRule;
import org.yishi.decisions.contract.ContractRepository;
import org.yishi.decisions.matter.Law;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.payment.PaymentRepository;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carrying out (实施), from its first day to acceptance and final accounts. */
@ApplicationScoped
public class Completions {

    @Inject
    private CompletionRepository repository;
    @Inject
    private MatterRepository matters;
    @Inject
    private ContractRepository contracts;
    @Inject
    private PaymentRepository payments;
    @Inject
    private PlanRepository plans;
    @Inject
    private StepRepository steps;
    @Inject
    private Cases cases;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** 开工: the disclosure has run, no objection stops it. */
    @Guarded("decisions.implement")
    public void begin(@Of(Matter.class) long id, LocalDate on) {
        Matter matter = matters.get(id);
        matter.begin(on);
        act.fact("begun", on);
        cases.enter(matter.dossier(), StageEntry.of(Stage.IMPLEMENT.name(), on, Outcome.BEGUN).fact("budget", matter.budgetCents()));
    }

    /** 完工验收. */
    @Guarded("decisions.implement")
    public void finish(@Of(Matter.class) long id, Completion.Words words) {
        Matter matter = matters.get(id);
        matter.requireStage(Stage.IMPLEMENT);
        matter.requireWork();
        requireWithinLimit(matter, words.finalCents());
        Completion completion = repository.add(Completion.reported(id, words, current.get().personId(), LocalDate.now(clock),
                Instant.now(clock)));
        steps.add(Step.finished(matter, Stage.IMPLEMENT, plans.latest(id).map(Plan::id).orElse(null), completion.finishedOn(),
                Instant.now(clock)));
        act.fact("finished", completion.finishedOn()).fact("final", completion.finalCents());
        cases.enter(matter.dossier(), StageEntry.of(Stage.IMPLEMENT.name(), completion.finishedOn(), Outcome.DONE)
                .fulfilling("acceptance").fact("budget", matter.budgetCents()).fact("contracted", contracts.sum(id))
                .fact("paid", payments.sum(id)));
        matter.done(Stage.IMPLEMENT);
    }

    /** What it cost in the end may not be further from what was resolved than a change without a vote may go. */
    private void requireWithinLimit(Matter matter, long finalCents) {
        int percent = Integer.parseInt(cases.view(matter.dossier()).parameters().get("decisions.changeMaxPercent"));
        long over = finalCents - matter.budgetCents();
        if (over > 0 && !new ChangeLimitRule(percent).allows(matter.budgetCents(), over)) {
            throw new Refusal("decisions.refusal.finalBeyondLimit", percent).at("finalCost").by(Law.CHAIN);
        }
        if (finalCents < payments.sum(matter.id())) {
            throw new Refusal("decisions.refusal.finalBelowPaid").at("finalCost").by(Law.FILE);
        }
    }

    @Open("acceptance and final accounts are public (domain 3.3)")
    public Optional<Completion> of(long matterId) {
        return repository.of(matterId);
    }
}
