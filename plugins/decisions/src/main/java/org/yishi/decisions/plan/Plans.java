package org.yishi.decisions.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.decisions.matter.Law;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.step.Convenings;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The plan (方案) from its first version to the one that was resolved. */
@ApplicationScoped
public class Plans {

    @Inject
    private PlanRepository repository;
    @Inject
    private MatterRepository matters;
    @Inject
    private StepRepository steps;
    @Inject
    private Convenings convenings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** A new version; not while a body is called together to decide on the one before. */
    @Guarded("decisions.plan")
    public void write(@Of(Matter.class) long id, Plan.Words words) {
        Matter matter = matters.get(id);
        matter.requirePlanning();
        requireNoMeeting(matter);
        int edition = repository.latest(id).map(Plan::edition).orElse(0) + 1;
        Plan plan = repository.add(Plan.version(id, edition, words, current.get().personId(), Instant.now(clock)));
        matter.planned();
        act.fact("plan", plan.edition()).fact("digest", plan.digest()).fact("cost", plan.costCents());
    }

    /** The plan was given to the party members before their meeting; not before the two committees had agreed on it. */
    @Guarded("decisions.plan")
    public void circulate(@Of(Matter.class) long id, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("decisions.refusal.future").at("on");
        }
        Matter matter = matters.get(id);
        matter.circulated(on);
        Plan plan = repository.latest(id).orElseThrow(() -> new Refusal("decisions.refusal.noPlan"));
        LocalDate agreed = agreedOn(id, plan);
        if (on.isBefore(agreed)) {
            throw new Refusal("decisions.refusal.circulatedTooEarly", agreed).at("on").by(Law.CHAIN);
        }
        act.fact("circulated", on).fact("plan", plan.edition());
    }

    /** The day on which the two committees agreed; a version written since cannot be older than its entry. */
    private LocalDate agreedOn(long matterId, Plan plan) {
        Step consulted = steps.latest(matterId, Stage.CONSULT).orElseThrow();
        LocalDate written = LocalDate.ofInstant(plan.writtenAt(), clock.getZone());
        return consulted.planId() == plan.id() || written.isBefore(consulted.heldOn()) ? consulted.heldOn() : written;
    }

    /** Once the body has resolved, every version is open; before, only those who work on it see them. */
    @Open("what was resolved is open in full (domain 3.3); before, the list is empty")
    public List<Plan> published(long matterId) {
        Matter matter = matters.get(matterId);
        return matter.budgetCents() == null ? List.of() : repository.of(matterId);
    }

    /** The first one first. */
    @Guarded(value = "decisions.work", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Plan> all(@Of(Matter.class) long matterId) {
        return repository.of(matterId);
    }

    private void requireNoMeeting(Matter matter) {
        if (matter.stage().isDiscussion() && convenings.called(matter, matter.stage()) != null) {
            throw new Refusal("decisions.refusal.meetingCalled").by(Law.CHAIN);
        }
    }
}
