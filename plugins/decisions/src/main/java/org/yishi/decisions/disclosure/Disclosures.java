package org.yishi.decisions.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.yishi.decisions.matter.Law;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The two disclosures (两公开): the text is prepared here, read by the supervision committee, and hangs as a notice of core. */
@ApplicationScoped
public class Disclosures {

    @Inject
    private MatterRepository matters;
    @Inject
    private StepRepository steps;
    @Inject
    private PlanRepository plans;
    @Inject
    private Notices notices;
    @Inject
    private Cases cases;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param contact where objections are taken besides the portal */
    public record Words(String title, String body, String responsible, String contact) {
    }

    /** @return id of the notice */
    @Guarded("decisions.disclose")
    public long prepare(@Of(Matter.class) long id, Words words) {
        Matter matter = matters.get(id);
        Stage stage = matter.stage();
        if (!stage.isDisclosure()) {
            throw new Refusal("decisions.refusal.nothingToDisclose").by(Law.DISCLOSURE);
        }
        if (steps.latest(id, stage).filter(Step::isPending).isPresent()) {
            throw new Refusal("decisions.refusal.alreadyPrepared").by(Law.DISCLOSURE);
        }
        Plan plan = plans.latest(id).orElseThrow(() -> new Refusal("decisions.refusal.noPlan"));
        long notice = notices.prepare(NoticeDraft.disclosure(matter.areaId(), matter.dossier(), stage.name(), words.title(), words.body(),
                words.responsible(), words.contact(), NoticeDraft.Review.AWAITED, List.of()));
        steps.add(Step.prepared(matter, stage, notice, plan.id(), LocalDate.now(clock), Instant.now(clock)));
        act.fact("prepared", stage).fact("notice", notice);
        return notice;
    }

    /** The notice hangs, for the first time or again. */
    @Guarded("decisions.disclose")
    public void posted(@Of(Matter.class) long id, long noticeId, LocalDate on) {
        Matter matter = matters.get(id);
        Step step = stepOf(noticeId);
        matter.requireStage(step.stage());
        act.fact("posted", step.stage()).fact("notice", noticeId).fact("on", on);
        if (step.postedOn() == null) {
            cases.enter(matter.dossier(), StageEntry.of(step.stage().name(), on, Outcome.BEGUN).fact("notice", noticeId));
        }
        step.post(on);
    }

    /** The notice stood its days and is closed. */
    @Guarded("decisions.disclose")
    public void closed(@Of(Matter.class) long id, long noticeId, LocalDate on, String digest) {
        Matter matter = matters.get(id);
        Step step = stepOf(noticeId);
        act.fact("step", step.stage()).fact("round", step.round()).fact("outcome", Outcome.DONE).fact("certificate", digest);
        cases.enter(matter.dossier(), StageEntry.of(step.stage().name(), on, Outcome.DONE).fulfilling("closed")
                .fact("notice", noticeId).fact("digest", digest));
        step.close(on, Instant.now(clock));
        matter.done(step.stage());
    }

    /** The notice was taken back for good: another one has to be prepared. */
    @Guarded("decisions.disclose")
    public void takenBack(@Of(Matter.class) long id, long noticeId) {
        Step step = stepOf(noticeId);
        step.takeBack();
        act.fact("takenBack", step.stage()).fact("notice", noticeId);
    }

    private Step stepOf(long noticeId) {
        return steps.ofNotice(noticeId).orElseThrow(() -> new IllegalStateException("notice " + noticeId + " belongs to no step"));
    }
}
