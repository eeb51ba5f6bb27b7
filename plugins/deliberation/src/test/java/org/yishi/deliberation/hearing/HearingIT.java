package org.yishi.deliberation.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.follow.ActionsRouted;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

@PortalTest
class HearingIT {

    @Inject
    private Given given;
    @Inject
    private InSession sessions;
    @Inject
    private Hearings hearings;
    @Inject
    private Event<ActionsRouted> routed;
    @Inject
    private ToDos toDos;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private Ledger ledger;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private Actor worker;
    private LocalDateTime session;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        session = given.today().plusDays(InSession.DAYS).atTime(19, 5);
    }

    private void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(worker, act)).extracting(Refusal::key).isEqualTo(key);
    }

    private static Hearing.Plan plan(long follows) {
        return new Hearing.Plan("阳光物业公司", "大门向外移三米", "现在的大门只有三米宽，消防车进不来。", "市政设计院工程师", 10, follows);
    }

    private long planned(long follows) {
        long id = sessions.convening(here, ConsultForm.HEARING);
        current.as(worker, () -> {
            hearings.plan(id, plan(follows));
            hearings.publish(id);
        });
        return id;
    }

    private void heard(long id, int parts, int changed) {
        sessions.announce(id);
        time.at(session, () -> {
            sessions.meet(id);
            current.as(worker, () -> {
                long point = hearings.raise(id, Side.PANEL, "老人绕路太远");
                hearings.answer(id, point, PointAnswer.PARTLY, "加一个侧门");
                hearings.report(id, new Hearing.Report("七成的人赞成。", parts, changed, changed == 0 ? "" : "加侧门"));
            });
        });
    }

    @Test
    void eachPointIsAnsweredWithItsReasonBeforeTheReportAndNothingIsDecidedBefore() {
        long id = sessions.convening(here, ConsultForm.HEARING);
        refused("deliberation.refusal.noHearingPlan", () -> hearings.publish(id));
        refused("deliberation.refusal.noHearingPlan", () -> sessions.announce(id));
        current.as(worker, () -> hearings.plan(id, plan(0)));
        assertThat(hearings.read(id)).as("not public before it is published").isEmpty();
        refused("deliberation.refusal.noHearingPlan", () -> sessions.announce(id));
        current.as(worker, () -> hearings.publish(id));
        refused("deliberation.refusal.hearingPlanned", () -> hearings.plan(id, plan(0)));
        sessions.announce(id);
        refused("deliberation.refusal.stage.SESSION", () -> hearings.raise(id, Side.PUBLIC, "太早"));
        refused("deliberation.refusal.stage.SESSION", () -> hearings.report(id, new Hearing.Report("太早", 3, 0, "")));
        refused("deliberation.refusal.hearingMark", () -> routed.fire(new ActionsRouted(id, 1)));
        time.at(session, () -> {
            sessions.meet(id);
            refused("deliberation.refusal.nothingRaised", () -> hearings.report(id, new Hearing.Report("没人说话", 3, 0, "")));
            long point = current.as(worker, () -> hearings.raise(id, Side.EXPERT, "坡度要小于百分之八"));
            refused("deliberation.refusal.pointUnanswered", () -> hearings.report(id, new Hearing.Report("先报", 3, 0, "")));
            refused("deliberation.refusal.empty", () -> hearings.answer(id, point, PointAnswer.REFUSED, " "));
            current.as(worker, () -> hearings.answer(id, point, PointAnswer.TAKEN, "按专家意见改"));
            assertThat(hearings.mark(id)).isEqualTo(HearingMark.NOT_YET);
            assertThat(current.as(worker, () -> toDos.of(here.id()))).filteredOn(toDo -> toDo.link().contains("/hearing/report"))
                    .extracting(ToDo::due).containsExactly(session.toLocalDate().plusDays(15));
            current.as(worker, () -> hearings.report(id, new Hearing.Report("采纳专家意见。", 3, 1, "坡度改小")));
            refused("deliberation.refusal.hearingReported", () -> hearings.answer(id, point, PointAnswer.REFUSED, "反悔"));
        });
        assertThat(hearings.mark(id)).isEqualTo(HearingMark.ALLOWED);
        current.as(worker, () -> routed.fire(new ActionsRouted(id, 1)));
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    @Test
    void aPlanThatChangedByMoreThanAThirdIsHeardAgain() {
        long first = planned(0);
        heard(first, 3, 2);
        assertThat(hearings.mark(first)).isEqualTo(HearingMark.SECOND_NEEDED);
        refused("deliberation.refusal.noFirstHearing", () -> hearings.plan(sessions.convening(here, ConsultForm.HEARING), plan(999_999)));
        long second = planned(first);
        assertThat(hearings.mark(first)).as("the second one has no report yet").isEqualTo(HearingMark.NOT_YET);
        heard(second, 3, 1);
        assertThat(hearings.mark(first)).isEqualTo(HearingMark.ALLOWED);
    }

    @Test
    void thePlanIsPublishedItsDaysBeforeTheSession() {
        long id = sessions.convening(here, ConsultForm.HEARING);
        current.as(worker, () -> hearings.plan(id, plan(0)));
        LocalDate sevenBefore = session.toLocalDate().minusDays(7);
        time.on(sevenBefore, () -> refused("deliberation.refusal.sessionTooSoon", () -> hearings.publish(id)));
        time.on(sevenBefore.minusDays(1), () -> current.as(worker, () -> hearings.publish(id)));
        assertThat(hearings.read(id)).isPresent();
    }

    @Test
    void onlyAHearingHasSuchAPlanAndOnlyTheCommitteeWritesIt() {
        refused("deliberation.refusal.notHearing", () -> hearings.plan(sessions.convening(here, ConsultForm.SPECIAL_COUNCIL), plan(0)));
        matrix.only("deliberation.hear", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        long id = planned(0);
        Actor stranger = given.person(Role.COMMITTEE_WORKER, given.community());
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(stranger, () -> hearings.publish(id)));
    }
}
