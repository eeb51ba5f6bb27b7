package org.yishi.decisions.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yishi.decisions.completion.Completion;
import org.yishi.decisions.completion.CompletionRepository;
import org.yishi.decisions.contract.ContractRepository;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.OpinionRepository;
import org.yishi.decisions.opinion.Watch;
import org.yishi.decisions.payment.PaymentRepository;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.Open;
import org.yishi.portal.meeting.ItemDecision;
import org.yishi.portal.meeting.Meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the file of a matter (一事一档) holds all that it must before it is closed. */
@ApplicationScoped
@Open("what a public file lacks is no secret")
public class Completeness {

    @Inject
    private StepRepository steps;
    @Inject
    private OpinionRepository opinions;
    @Inject
    private ContractRepository contracts;
    @Inject
    private PaymentRepository payments;
    @Inject
    private CompletionRepository completions;
    @Inject
    private Meetings meetings;

    /** What is missing, in the order of the file; empty where it can be closed. */
    public List<Gap> missing(Matter matter) {
        List<Gap> gaps = new ArrayList<>();
        Watch watch = new Watch(steps.of(matter.id()), opinions.of(matter.id()));
        List<ItemDecision> decisions = meetings.decisionsOn(matter.dossier());
        String desk = "/decisions/matter/manage?id=" + matter.id();
        Stage.DISCUSSIONS.forEach(stage -> discussion(stage, watch, decisions, desk, gaps));
        for (Stage stage : List.of(Stage.DISCLOSE_RESOLUTION, Stage.DISCLOSE_RESULT)) {
            if (watch.latest(stage).filter(Step::isDone).isEmpty()) {
                gaps.add(new Gap("certificate", stage, desk));
            }
        }
        Stage.SUPERVISED.stream().filter(stage -> !watch.isSettled(stage)).forEach(stage -> gaps.add(new Gap("opinion", stage, desk)));
        money(matter, desk, gaps);
        return gaps;
    }

    private static void discussion(Stage stage, Watch watch, List<ItemDecision> decisions, String desk, List<Gap> gaps) {
        Optional<Step> step = watch.latest(stage).filter(Step::isDone);
        if (step.isEmpty()) {
            gaps.add(new Gap("step", stage, desk));
        } else if (decisions.stream().noneMatch(decision -> decision.meetingId() == step.get().meetingId() && decision.confirmed())) {
            gaps.add(new Gap("minutes", stage, "/portal/meeting/minutes?id=" + step.get().meetingId()));
        }
    }

    private void money(Matter matter, String desk, List<Gap> gaps) {
        Optional<Completion> completion = completions.of(matter.id());
        if (completion.isEmpty()) {
            gaps.add(new Gap("acceptance", Stage.IMPLEMENT, desk));
            return;
        }
        if (completion.get().finalCents() > 0 && contracts.of(matter.id()).isEmpty()) {
            gaps.add(new Gap("contract", Stage.IMPLEMENT, desk));
        }
        if (completion.get().finalCents() != payments.sum(matter.id())) {
            gaps.add(new Gap("payments", Stage.IMPLEMENT, desk));
        }
    }
}
