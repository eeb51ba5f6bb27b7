package org.yishi.decisions.step;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.yishi.decisions.matter.Law;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.Opinion;
import org.yishi.decisions.opinion.OpinionRepository;
import org.yishi.decisions.opinion.Watch;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.procedure.Cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What must have happened before a step, and on which day it may be taken at the earliest. */
@ApplicationScoped
public class Order {

    @Inject
    private StepRepository steps;
    @Inject
    private OpinionRepository opinions;
    @Inject
    private PlanRepository plans;
    @Inject
    private Cases cases;

    /** Refuses a day before the supervision committee spoke, during a pause, or too soon after the plan was given out. */
    void requireDay(Matter matter, Stage stage, LocalDate day) {
        Watch watch = new Watch(steps.of(matter.id()), opinions.of(matter.id()));
        for (Stage before : EnumSet.range(Stage.PROPOSE, stage)) {
            Optional<Opinion> opinion = before.isSupervised() ? watch.latest(before).flatMap(watch::on) : Optional.empty();
            if (opinion.isPresent() && opinion.get().isPausing(day)) {
                throw new Refusal("decisions.refusal.paused", opinion.get().pausedUntil()).by(Law.SUPERVISION);
            }
            if (opinion.isPresent() && day.isBefore(opinion.get().heldOn()) && before.next() == stage) {
                throw new Refusal("decisions.refusal.stepBeforeOpinion", opinion.get().heldOn()).by(Law.SUPERVISION);
            }
        }
        if (stage == Stage.REVIEW && matter.circulatedOn() != null && day.isBefore(matter.circulatedOn().plusDays(circulateDays(matter)))) {
            throw new Refusal("decisions.refusal.circulatedTooLate", circulateDays(matter), matter.circulatedOn()).by(Law.CHAIN);
        }
    }

    private int circulateDays(Matter matter) {
        return Integer.parseInt(cases.view(matter.dossier()).parameters().get("decisions.circulateDays"));
    }

    /** Names of the requirements of the step that are fulfilled, see {@code MatterProcedure}. */
    Set<String> fulfilled(Matter matter, Stage stage) {
        Set<String> names = new TreeSet<>();
        Watch watch = new Watch(steps.of(matter.id()), opinions.of(matter.id()));
        Optional<Plan> plan = plans.latest(matter.id());
        plan.ifPresent(any -> names.add("plan"));
        plan.filter(Plan::isComplete).ifPresent(any -> names.add("costs"));
        plan.filter(p -> p.hasExperts() || !matter.subject().isTechnical()).ifPresent(any -> names.add("experts"));
        plan.filter(p -> isNew(matter, p)).ifPresent(any -> names.add("newPlan"));
        opinionsGiven(watch, names);
        if (matter.circulatedOn() != null) {
            names.add("circulated");
        }
        if (stage.isDisclosure() && watch.latest(stage).filter(Step::isPending).isPresent()) {
            names.add("text");
        }
        return names;
    }

    /** After a change has taken the matter back to the vote, another plan has to be there. */
    private boolean isNew(Matter matter, Plan plan) {
        return matter.budgetCents() == null || steps.latest(matter.id(), Stage.RESOLVE).filter(Step::isDone)
                .map(Step::planId).filter(id -> id == plan.id()).isEmpty();
    }

    private static void opinionsGiven(Watch watch, Set<String> names) {
        give(watch, Stage.PROPOSE, "proposeOpinion", names);
        give(watch, Stage.CONSULT, "consultOpinion", names);
        give(watch, Stage.REVIEW, "reviewOpinion", names);
        give(watch, Stage.RESOLVE, "resolveOpinion", names);
        give(watch, Stage.DISCLOSE_RESOLUTION, "resolutionOpinion", names);
        give(watch, Stage.DISCLOSE_RESULT, "resultOpinion", names);
    }

    private static void give(Watch watch, Stage stage, String name, Set<String> names) {
        if (watch.isSettled(stage)) {
            names.add(name);
        }
    }
}
