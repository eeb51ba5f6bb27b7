package org.yishi.decisions.step;

import java.util.List;
import java.util.Set;

import org.yishi.decisions.matter.Law;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterProcedure;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.matter.Yuan;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.procedure.Requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Calling the right body together for the step that is due. */
@ApplicationScoped
public class Convenings {

    private static final Set<String> LATER = Set.of("meeting", "circulated");

    @Inject
    private MatterRepository matters;
    @Inject
    private PlanRepository plans;
    @Inject
    private Order order;
    @Inject
    private Meetings meetings;
    @Inject
    private Act act;

    /**
     * Plans a meeting with the matter on its agenda; it is noticed, held or entered from paper on the pages of core.
     *
     * @param bodyId one of those that may take the step
     * @param basis  by what the body is counted
     * @return id of the meeting
     */
    @Guarded("decisions.convene")
    public long plan(@Of(Matter.class) long id, String bodyId, String basis) {
        Matter matter = matters.get(id);
        Stage stage = matter.stage();
        if (!matter.variant().bodies(stage).contains(bodyId)) {
            throw new Refusal("decisions.refusal.wrongBody").at("body").by(Law.CHAIN);
        }
        requireBefore(matter, stage);
        if (called(matter, stage) != null) {
            throw new Refusal("decisions.refusal.meetingCalled").by(Law.CHAIN);
        }
        Plan plan = plans.latest(id).orElseThrow(() -> new Refusal("decisions.refusal.noPlan"));
        AgendaItem item = new AgendaItem(matter.dossier(), DecidedMeetings.keyOf(stage, matter.round()), matter.subject().title(),
                textOf(plan));
        long meeting = meetings.plan(new MeetingPlan(matter.areaId(), bodyId, basis, matter.subject().title(), List.of(item), 0));
        act.fact("step", stage).fact("meeting", meeting).fact("body", bodyId).fact("plan", plan.digest());
        return meeting;
    }

    /** The meeting that is called together for the step in this round; null where there is none. */
    @Open("that a meeting is called is told to everybody")
    public MeetingView called(Matter matter, Stage stage) {
        String key = DecidedMeetings.keyOf(stage, matter.round());
        return meetings.about(matter.dossier()).stream().filter(meeting -> !meeting.state().isOver()
                && meeting.items().stream().anyMatch(item -> isOf(item, matter, key))).findFirst().orElse(null);
    }

    private static boolean isOf(MeetingView.Item item, Matter matter, String key) {
        return item.subjectDossier().equals(matter.dossier()) && item.subjectKey().equals(key) && !item.isDecided();
    }

    /** All that the step requires, save what only the meeting brings or may still follow before it. */
    private void requireBefore(Matter matter, Stage stage) {
        Set<String> there = order.fulfilled(matter, stage);
        MatterProcedure.declared().get(stage.name()).requirements().stream().map(Requirement::name)
                .filter(name -> !LATER.contains(name) && !there.contains(name)).findFirst().ifPresent(name -> {
                    throw new Refusal("decisions.matter.requirement." + name + ".why").by(Law.CHAIN);
                });
    }

    private static String textOf(Plan plan) {
        return plan.body() + "\n\n经费：" + Yuan.text(plan.costCents()) + " 元；资金来源：" + plan.funding() + "；负责人：" + plan.responsible();
    }
}
