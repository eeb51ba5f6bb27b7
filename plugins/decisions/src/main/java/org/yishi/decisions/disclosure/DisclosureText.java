package org.yishi.decisions.disclosure;

import org.yishi.decisions.completion.Completion;
import org.yishi.decisions.completion.CompletionRepository;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.matter.Yuan;
import org.yishi.decisions.payment.PaymentRepository;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.Open;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a disclosure says to begin with, taken from the file; whoever prepares it may write it otherwise. */
@ApplicationScoped
@Open("it repeats what is about to become public")
public class DisclosureText {

    @Inject
    private StepRepository steps;
    @Inject
    private PlanRepository plans;
    @Inject
    private CompletionRepository completions;
    @Inject
    private PaymentRepository payments;
    @Inject
    private Texts texts;

    public Disclosures.Words of(Matter matter) {
        Plan plan = plans.latest(matter.id()).orElseThrow();
        boolean result = matter.stage() == Stage.DISCLOSE_RESULT;
        String title = texts.get(result ? "decisions.disclosure.titleOfResult" : "decisions.disclosure.titleOfResolution",
                matter.subject().title());
        return new Disclosures.Words(title, result ? result(matter) : resolution(matter, plan), plan.responsible(),
                texts.get("decisions.disclosure.contact"));
    }

    private String resolution(Matter matter, Plan plan) {
        String numbers = steps.latest(matter.id(), Stage.RESOLVE).filter(Step::isDone).map(step -> texts.get(
                "decisions.disclosure.resolved", step.heldOn().toString(), step.numbers().base(), step.numbers().present(),
                step.numbers().votesFor(), step.numbers().against(), step.numbers().abstain())).orElse("");
        return texts.get("decisions.disclosure.bodyOfResolution", matter.number(), numbers, plan.body(), Yuan.text(plan.costCents()),
                plan.funding(), plan.responsible());
    }

    private String result(Matter matter) {
        Completion completion = completions.of(matter.id()).orElseThrow();
        return texts.get("decisions.disclosure.bodyOfResult", matter.number(), completion.done(), completion.acceptance(),
                completion.acceptedBy(), Yuan.text(matter.budgetCents()), Yuan.text(completion.finalCents()),
                Yuan.text(payments.sum(matter.id())), completion.differences());
    }
}
