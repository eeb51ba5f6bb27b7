package org.yishi.deliberation.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.follow.ActionsRouted;
import org.yishi.deliberation.follow.Archives;
import org.yishi.deliberation.opendata.OpenHearingPoints;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.opendata.Window;
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
    private OpenHearingPoints openPoints;
    @Inject
    private Event<ActionsRouted> routed;
    @Inject
    private ToDos toDos;
    @Inject
    private HearingToDos source;
    @Inject
    private Archives archives;
    @Inject
    private Consultations consultations;
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

    private static HearingPlan plan(long follows) {
        return new HearingPlan("阳光物业公司", "大门向外移三米", "现在的大门只有三米宽，消防车进不来。", "市政设计院工程师", 10, follows);
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
                hearings.report(id, new HearingReport("七成的人赞成。", parts, changed, changed == 0 ? "" : "加侧门"));
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
        refused("deliberation.refusal.stage.SESSION", () -> hearings.report(id, new HearingReport("太早", 3, 0, "")));
        refused("deliberation.refusal.hearingMark", () -> routed.fire(new ActionsRouted(id, 1)));
        time.at(session, () -> {
            sessions.meet(id);
            refused("deliberation.refusal.nothingRaised", () -> hearings.report(id, new HearingReport("没人说话", 3, 0, "")));
            long point = current.as(worker, () -> hearings.raise(id, Side.EXPERT, "坡度要小于百分之八"));
            refused("deliberation.refusal.pointUnanswered", () -> hearings.report(id, new HearingReport("先报", 3, 0, "")));
            refused("deliberation.refusal.empty", () -> hearings.answer(id, point, PointAnswer.REFUSED, " "));
            current.as(worker, () -> hearings.answer(id, point, PointAnswer.TAKEN, "按专家意见改"));
            assertThat(hearings.mark(id)).isEqualTo(HearingMark.NOT_YET);
            assertThat(current.as(worker, () -> toDos.of(here.id()))).filteredOn(toDo -> toDo.link().contains("/hearing/report"))
                    .extracting(ToDo::due).containsExactly(session.toLocalDate().plusDays(15));
            current.as(worker, () -> hearings.report(id, new HearingReport("采纳专家意见。", 3, 1, "坡度改小")));
            refused("deliberation.refusal.hearingReported", () -> hearings.answer(id, point, PointAnswer.REFUSED, "反悔"));
        });
        assertThat(hearings.mark(id)).isEqualTo(HearingMark.ALLOWED);
        current.as(worker, () -> routed.fire(new ActionsRouted(id, 1)));
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    /** Publishing the opinion asks for no report, so it comes before or after it; only what is entrusted waits for the report. */
    @Test
    void theReportMayComeAfterTheOpinion() {
        long id = planned(0);
        sessions.announce(id);
        time.at(session, () -> {
            sessions.meet(id);
            sessions.adopt(id);
            assertThat(owed()).containsExactly(Prepared.dossier(id));
            long point = current.as(worker, () -> hearings.raise(id, Side.PANEL, "老人绕路太远"));
            current.as(worker, () -> {
                hearings.answer(id, point, PointAnswer.TAKEN, "加一个侧门");
                hearings.report(id, new HearingReport("加一个侧门。", 3, 1, "加侧门"));
            });
            assertThat(owed()).isEmpty();
        });
        assertThat(hearings.mark(id)).isEqualTo(HearingMark.ALLOWED);
        current.as(worker, () -> routed.fire(new ActionsRouted(id, 1)));
    }

    /** Who was heard is answered, whether or not people agreed. */
    @Test
    void whereNoAgreementWasReachedEachPointIsAnsweredAllTheSame() {
        long id = planned(0);
        sessions.announce(id);
        time.at(session, () -> {
            sessions.meet(id);
            long first = current.as(worker, () -> hearings.raise(id, Side.PANEL, "老人绕路太远"));
            current.as(worker, () -> consultations.fail(id, "各方谈不拢"));
            assertThat(owed()).containsExactly(Prepared.dossier(id));
            assertThat(source.deadlines(session.toLocalDate().plusDays(60))).anyMatch(near -> near.dossier().equals(Prepared.dossier(id)));
            assertThat(hearings.mark(id)).isEqualTo(HearingMark.NOT_YET);
            refused("deliberation.refusal.reportOwed", () -> archives.close(id));
            long second = current.as(worker, () -> hearings.raise(id, Side.PUBLIC, "消防车进不来"));
            refused("deliberation.refusal.pointUnanswered", () -> hearings.report(id, new HearingReport("谈不拢。", 3, 0, "")));
            current.as(worker, () -> {
                hearings.answer(id, first, PointAnswer.REFUSED, "没有地方加侧门");
                hearings.answer(id, second, PointAnswer.TAKEN, "大门外移");
                hearings.report(id, new HearingReport("谈不拢，两条意见都已答复。", 3, 0, ""));
            });
            assertThat(owed()).isEmpty();
            assertThat(hearings.mark(id)).isEqualTo(HearingMark.ALLOWED);
            current.as(worker, () -> archives.close(id));
        });
        assertThat(hearings.read(id).orElseThrow().hearing().isReported()).isTrue();
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    @Test
    void aHearingThatNeverCameTogetherOwesNothing() {
        long id = planned(0);
        sessions.announce(id);
        time.on(given.today().plusDays(9), () -> {
            current.as(worker, () -> {
                consultations.close(id);
                consultations.fail(id, "方案不办了");
            });
            assertThat(owed()).isEmpty();
            refused("deliberation.refusal.nothingRaised", () -> hearings.report(id, new HearingReport("没开", 3, 0, "")));
            current.as(worker, () -> archives.close(id));
        });
        assertThat(hearings.mark(id)).isEqualTo(HearingMark.NOT_YET);
    }

    /** Compounds have matters of their own, and those who work for the community lead them. */
    @Test
    void whatIsOwedInACompoundStandsOnTheListOfItsCommunity() {
        Area compound = given.area(AreaKind.COMPOUND, here);
        long id = sessions.convening(compound, ConsultForm.HEARING);
        current.as(worker, () -> {
            hearings.plan(id, plan(0));
            hearings.publish(id);
        });
        sessions.announce(id);
        time.at(session, () -> {
            sessions.meet(id);
            assertThat(current.as(worker, () -> toDos.of(here.id()))).extracting(ToDo::link)
                    .contains("/deliberation/hearing/report?id=" + id, "/deliberation/session/table?id=" + id);
            sessions.adopt(id);
            assertThat(current.as(worker, () -> toDos.of(here.id()))).extracting(ToDo::link).contains("/deliberation/follow/route?id=" + id);
        });
    }

    private List<String> owed() {
        return current.as(worker, () -> source.of(worker, here.id())).stream().map(ToDo::dossier).toList();
    }

    @Test
    void pointsAreOpenDataAsEverybodyReadsThem() {
        long id = planned(0);
        assertThat(openPoints.read(List.of(here.id()), Window.after(0, 9))).isEmpty();
        heard(id, 3, 0);
        assertThat(openPoints.read(List.of(here.id()), Window.after(0, 9))).singleElement().satisfies(one -> {
            assertThat(one.consultation().id()).isEqualTo(id);
            assertThat(one.point().body()).isEqualTo("老人绕路太远");
            assertThat(openPoints.find(one.point().id())).isPresent();
        });
        assertThat(openPoints.read(List.of(given.community().id()), Window.after(0, 9))).isEmpty();
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
    void onlyASecondHearingOfTheSameAreaThatIsHeldMakesTheDecisionPossible() {
        long first = planned(0);
        heard(first, 3, 2);
        Area there = given.community();
        Actor other = given.person(Role.COMMITTEE_WORKER, there);
        long elsewhere = sessions.convening(there, ConsultForm.HEARING);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(other, () -> hearings.plan(elsewhere, plan(first))))
                .extracting(Refusal::key).isEqualTo("deliberation.refusal.noFirstHearing");
        long second = planned(first);
        assertThat(hearings.mark(first)).isEqualTo(HearingMark.NOT_YET);
        current.as(worker, () -> consultations.withdraw(second, "改期再办"));
        assertThat(hearings.mark(first)).as("what was given up hears nothing").isEqualTo(HearingMark.SECOND_NEEDED);
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
