package org.yishi.deliberation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.KeptTerms;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.follow.Archives;
import org.yishi.deliberation.follow.FollowToDos;
import org.yishi.deliberation.hearing.HearingPlan;
import org.yishi.deliberation.hearing.HearingReport;
import org.yishi.deliberation.hearing.Hearings;
import org.yishi.deliberation.hearing.HearingToDos;
import org.yishi.deliberation.hearing.PointAnswer;
import org.yishi.deliberation.hearing.Side;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** Which act of a session is possible where, and for whom. */
@PortalTest
class SessionStepsIT {

    @Inject
    private Council council;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;
    @Inject
    private Consultations consultations;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Sessions sessions;
    @Inject
    private Candidates candidates;
    @Inject
    private Rounds rounds;
    @Inject
    private Speeches speeches;
    @Inject
    private Standings standings;
    @Inject
    private Opinions opinions;
    @Inject
    private Meetings meetings;
    @Inject
    private Hearings hearings;
    @Inject
    private HearingToDos owed;
    @Inject
    private FollowToDos follow;
    @Inject
    private Archives archives;
    @Inject
    private KeptTerms terms;
    @Inject
    private Given given;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private PermissionsMatrix matrix;

    @Test
    void aFirstSessionThatWasCalledOffIsCalledAnew() {
        council.counted(ConsultForm.SPECIAL_COUNCIL);
        refused("deliberation.refusal.sessionAhead", () -> council.work(() -> sessions.adjourn(council.id, council.day.plusDays(9).atTime(19, 0), "活动室")));
        council.work(() -> meetings.cancel(council.meeting(), "停电"));
        assertThat(sessions.of(council.id)).isEmpty();
        refused("deliberation.refusal.sessionInGathering", () -> council.work(() -> sessions.adjourn(council.id, council.opened.plusDays(7).atTime(19, 0), "活动室")));
        refused("portal.meeting.refusal.notice.CLEAR_DAYS", () -> council.work(() -> sessions.adjourn(council.id, council.day.plusDays(7).atTime(19, 0), "活动室")));
        council.work(() -> sessions.adjourn(council.id, council.day.plusDays(8).atTime(19, 0), "活动室"));
        council.day = council.day.plusDays(8);
        assertThat(consultations.read(council.id).sessionAt()).as("what everybody reads").isEqualTo(council.day.atTime(19, 0));
        assertThat(consultations.read(council.id).sessionPlace()).isEqualTo("活动室");
        council.gather(council.seats);
        council.work(() -> sessions.begin(council.id));
        assertThat(consultations.read(council.id).stage()).isEqualTo(Stage.SESSION);
    }

    @Test
    void theReportOfAHearingIsDueFromTheDayOnWhichItWasHeld() {
        council.convened(ConsultForm.HEARING);
        current.as(council.worker, () -> {
            hearings.plan(council.id, new HearingPlan("物业公司", "大门外移", "门太窄。", "", 5, 0));
            hearings.publish(council.id);
        });
        time.on(council.opened, () -> current.as(council.worker, () -> consultations.announce(council.id)));
        time.on(council.opened.plusDays(8), () -> current.as(council.worker, () -> consultations.close(council.id)));
        council.gather(council.seats);
        council.work(() -> sessions.begin(council.id));
        council.work(() -> sessions.adjourn(council.id, council.day.plusDays(5).atTime(19, 0), "活动室"));
        council.day = council.day.plusDays(5);
        council.gather(council.seats);
        council.work(() -> sessions.begin(council.id));
        LocalDate due = DeadlineRule.days(15).due(council.day, calendar.days());
        council.work(() -> assertThat(owed.of(council.worker, council.here.id())).extracting(ToDo::due).containsExactly(due));
        assertThat(owed.deadlines(due)).anyMatch(near -> near.dossier().equals("deliberation/consultation/" + council.id) && near.due().equals(due));
    }

    /** What is raised is answered, and that is its result, whether or not people agreed on a point. */
    @Test
    void aReportedHearingEndsInItsReport() {
        council.convened(ConsultForm.HEARING);
        current.as(council.worker, () -> {
            hearings.plan(council.id, new HearingPlan("物业公司", "大门外移", "门太窄。", "", 5, 0));
            hearings.publish(council.id);
        });
        council.counted().sitting().everybodySpeaks();
        refused("deliberation.refusal.nothingOnTable", () -> council.work(() -> opinions.write(council.id)));
        council.work(() -> {
            long point = hearings.raise(council.id, Side.PUBLIC, "消防车进不来");
            hearings.answer(council.id, point, PointAnswer.TAKEN, "大门外移三米");
            hearings.report(council.id, new HearingReport("意见已答复。", 3, 0, ""));
            opinions.write(council.id);
        });
        council.seats.forEach(one -> council.as(one, () -> opinions.sign(council.id)));
        council.as(council.supervisor, () -> opinions.supervise(council.id, false, "合规"));
        refused("deliberation.refusal.stage.EVALUATED", () -> council.work(() -> archives.close(council.id)));
        council.work(() -> opinions.adopt(council.id));
        council.work(() -> assertThat(follow.of(council.worker, council.here.id())).as("nobody has to be entrusted with anything").extracting(ToDo::link)
                .containsExactly("/deliberation/consultation/manage?id=" + council.id));
        council.work(() -> archives.close(council.id));
        assertThat(consultations.read(council.id).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aRunningMatterKeepsTheTermsOfItsNotice() {
        council.counted(ConsultForm.SPECIAL_COUNCIL);
        given.settings(council.here, Map.of("deliberation.quorum", "MORE_THAN_HALF", "deliberation.adjournDays", "30", "deliberation.reopenBelow", "90"));
        Consultation running = consultations.read(council.id);
        assertThat(List.of(terms.quorum(running), terms.adjournDays(running), terms.reopenBelow(running))).isEqualTo(List.of("TWO_THIRDS", 15, 60));
        council.gather(council.seats);
        council.work(() -> sessions.begin(council.id));
        refused("deliberation.refusal.adjournedTooFar", () -> council.work(() -> sessions.adjourn(council.id, council.day.plusDays(16).atTime(19, 0), "活动室")));
    }

    @Test
    void withTheMatterItsSessionIsCalledOff() {
        council.counted(ConsultForm.SPECIAL_COUNCIL);
        long called = council.meeting();
        current.as(council.worker, () -> consultations.withdraw(council.id, "由街道统一办理"));
        assertThat(meetings.view(called)).satisfies(meeting -> {
            assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
            assertThat(meeting.ended()).isEqualTo("由街道统一办理");
        });
        assertThat(sessions.of(council.id)).isEmpty();
    }

    /** Every act of a session, tried wherever the matter stands. */
    private enum Step { BEGIN, ADJOURN, PUT, SAY, OPEN, WRITE, SIGN, DISSENT, SUPERVISE, REPLY, ADOPT, BY_HAND }

    @Test
    void everyActHasItsStageAndNoOther() {
        council.convened(ConsultForm.SPECIAL_COUNCIL);
        assertThat(possible(0)).isEmpty();
        time.on(council.opened, () -> current.as(council.worker, () -> consultations.announce(council.id)));
        time.on(council.opened.plusDays(8), () -> current.as(council.worker, () -> consultations.close(council.id)));
        assertThat(possible(0)).as("called, and nobody is there").isEmpty();
        council.gather(council.seats);
        council.work(() -> sessions.begin(council.id));
        long point = council.put("划四个车位。");
        council.round(point, "AAAAAAA");
        council.round(point, "AAAAAAA");
        assertThat(possible(point)).containsExactlyInAnyOrder(Step.PUT, Step.SAY, Step.DISSENT);
        council.everybodySpeaks();
        standings.of(council.id).stream().filter(PointStanding::isFresh).forEach(one -> council.work(() -> candidates.strike(council.id, one.candidate().id())));
        council.work(() -> opinions.write(council.id));
        assertThat(possible(point)).containsExactlyInAnyOrder(Step.SIGN, Step.DISSENT, Step.SUPERVISE, Step.ADJOURN);
        council.seats.forEach(one -> council.as(one, () -> opinions.sign(council.id)));
        refused("deliberation.refusal.sessionAhead", () -> council.work(() -> opinions.adopt(council.id)));
        council.work(() -> meetings.cancel(council.meeting(), "已经谈拢"));
        council.work(() -> opinions.adopt(council.id));
        assertThat(possible(point)).isEmpty();
    }

    private Set<Step> possible(long point) {
        Set<Step> done = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            try {
                tried(step, point);
                done.add(step);
            } catch (Refusal refused) {
                assertThat(refused.key()).startsWith("deliberation.refusal.");
            } catch (NotFound none) {
                assertThat(point).isZero();
            }
        }
        return done;
    }

    private void tried(Step step, long point) {
        long id = council.id;
        switch (step) {
            case BEGIN -> council.work(() -> sessions.begin(id));
            case ADJOURN -> {
                if (consultations.read(id).stage() == Stage.SESSION) {
                    throw new Refusal("deliberation.refusal.notTried");
                }
                council.work(() -> sessions.adjourn(id, council.day.plusDays(3).atTime(19, 0), "活动室"));
            }
            case PUT -> council.work(() -> candidates.put(id, "又一条", false, "", Set.of()));
            case SAY -> council.work(() -> speeches.say(id, council.seats.get(0).personId(), 2, "还有一句"));
            case OPEN -> council.work(() -> rounds.open(id, point));
            case WRITE -> council.work(() -> opinions.write(id));
            case SIGN -> council.as(council.seats.get(0), () -> opinions.sign(id));
            case DISSENT -> council.as(council.seats.get(0), () -> opinions.dissent(id, "我不这样看"));
            case SUPERVISE -> council.as(council.supervisor, () -> opinions.supervise(id, false, "合规"));
            case REPLY -> council.work(() -> opinions.answer(id, "答复"));
            case ADOPT -> council.work(() -> opinions.adopt(id));
            case BY_HAND -> council.work(() -> outcomes.add(id, PointKind.AGREED, "社区自己写的", Set.of()));
        }
    }

    @Test
    void rolesAndActs() {
        for (String action : List.of("deliberation.meet", "deliberation.preside", "deliberation.formOpinion")) {
            matrix.only(action, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        }
        matrix.only("deliberation.supervise", Role.SUPERVISION_MEMBER);
        for (String action : List.of("deliberation.answer", "deliberation.sign", "deliberation.dissent")) {
            matrix.anybody(action, IdentityLevel.L1);
        }
        council.sitting(ConsultForm.SPECIAL_COUNCIL);
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> council.as(council.seats.get(0), () -> candidates.put(council.id, "我写的", false, "", Set.of())));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> council.as(council.seats.get(0), () -> speeches.of(council.id)));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).extracting(Refusal::key).isEqualTo(key);
    }
}
