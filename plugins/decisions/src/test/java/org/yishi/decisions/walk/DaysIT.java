package org.yishi.decisions.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.decisions.completion.Completion;
import org.yishi.decisions.completion.Completions;
import org.yishi.decisions.contract.Contract;
import org.yishi.decisions.contract.Contracts;
import org.yishi.decisions.matter.Drafts;
import org.yishi.decisions.matter.Emergencies;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Paper;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.Opinions;
import org.yishi.decisions.opinion.Verdict;
import org.yishi.decisions.payment.Payment;
import org.yishi.decisions.payment.Payments;
import org.yishi.decisions.plan.Plans;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** Matters on days on which days are counted otherwise than one thinks. */
@PortalTest
class DaysIT {

    @Inject
    private Town town;
    @Inject
    private Notices notices;
    @Inject
    private Opinions opinions;
    @Inject
    private Drafts drafts;
    @Inject
    private Plans plans;
    @Inject
    private Completions completions;
    @Inject
    private Contracts contracts;
    @Inject
    private Payments payments;
    @Inject
    private Emergencies emergencies;
    @Inject
    private ToDos toDos;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private Town.Folk folk;

    @BeforeEach
    void aTown() {
        folk = town.settle();
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class);
    }

    private NoticePeriod period(long notice, LocalDate day) {
        return time.on(day, () -> current.as(folk.worker(), () -> notices.view(notice).period()));
    }

    @Test
    void overTheSpringFestivalADisclosureStandsUntilTheFirstWorkingDay() {
        LocalDate posted = LocalDate.of(2026, 2, 3);
        long id = town.before(folk, Stage.DISCLOSE_RESOLUTION, posted.minusDays(4));
        long notice = town.hanging(folk, id, posted);
        LocalDate firstWorkingDay = LocalDate.of(2026, 2, 24);
        assertThat(period(notice, posted).lastDay()).as("the fifteenth day, 18 February, is a holiday").isEqualTo(firstWorkingDay);
        refused(() -> time.at(LocalDateTime.of(2026, 2, 24, 23, 59, 30), () -> town.takeDown(folk, id, notice, firstWorkingDay)));
        refused(() -> time.on(firstWorkingDay, () -> current.as(folk.worker(), () -> completions.begin(id, firstWorkingDay))));
        LocalDate after = firstWorkingDay.plusDays(1);
        time.on(after, () -> town.takeDown(folk, id, notice, after));
        time.on(after, () -> current.as(folk.worker(), () -> completions.begin(id, after)));
        assertThat(town.matter(id).begunOn()).isEqualTo(after);
    }

    @Test
    void whatWasPostedBeforeTheNewLawStandsByThePracticeOfThatTime() {
        LocalDate before = LocalDate.of(2025, 12, 30);
        long old = town.hanging(folk, town.before(folk, Stage.DISCLOSE_RESOLUTION, before.minusDays(4)), before);
        LocalDate since = LocalDate.of(2026, 1, 5);
        long young = town.hanging(folk, town.before(folk, Stage.DISCLOSE_RESOLUTION, since.minusDays(4)), since);
        assertThat(period(old, since).minDays()).isEqualTo(7);
        assertThat(period(young, since).minDays()).isEqualTo(15);
    }

    @Test
    void aLeapDayIsADay() {
        LocalDate posted = LocalDate.of(2028, 2, 17);
        long notice = town.hanging(folk, town.before(folk, Stage.DISCLOSE_RESOLUTION, posted.minusDays(4)), posted);
        assertThat(period(notice, posted).firstDay()).isEqualTo("2028-02-18");
        assertThat(period(notice, posted).lastDay()).as("twelve days of February and three of March").isEqualTo("2028-03-03");
    }

    @Test
    void criticismStopsTheChainForThreeDaysAndUntilItIsAnswered() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        long id = town.before(folk, Stage.CONSULT, day);
        LocalDate held = day.plusDays(1);
        time.on(held, () -> {
            town.meet(folk, id, Stage.CONSULT, 1, held, true);
            town.speak(folk, id, Stage.CONSULT, Verdict.DISAGREE, held);
            current.as(folk.worker(), () -> plans.circulate(id, held));
        });
        refused(() -> time.on(day.plusDays(9), () -> town.meet(folk, id, Stage.REVIEW, 1, day.plusDays(9), true)));
        current.as(folk.worker(), () -> opinions.answer(id, opinions.watch(id).unanswered().get(0).id(), "已补充三家报价"));
        refused(() -> time.on(day.plusDays(4), () -> town.meet(folk, id, Stage.REVIEW, 1, day.plusDays(4), true)));
        time.on(day.plusDays(5), () -> town.meet(folk, id, Stage.REVIEW, 1, day.plusDays(5), true));
        assertThat(town.matter(id).stage()).isEqualTo(Stage.RESOLVE);
    }

    @Test
    void inDangerTheWorkGoesAheadAndTheChainFollowsWithinThirtyDays() {
        LocalDate day = LocalDate.of(2027, 7, 1);
        long id = town.before(folk, Stage.CONSULT, day);
        Contract.Words rope = new Contract.Words("抢险队", "支护围墙", "就近", Town.COST, day, null);
        refused(() -> time.on(day, () -> current.as(folk.worker(), () -> contracts.sign(id, rope, Paper.NONE))));
        time.on(day, () -> {
            current.as(folk.worker(), () -> emergencies.report(id, "围墙快倒了", day));
            refused(() -> current.as(folk.worker(), () -> contracts.sign(id, rope, Paper.NONE)));
            current.as(folk.street(), () -> emergencies.consent(id, "同意先行抢险"));
            refused("decisions.refusal.signedBeforeConsent", day, () -> contracts.sign(id, tiles(day.minusDays(1)), Paper.NONE));
            current.as(folk.worker(), () -> contracts.sign(id, rope, Paper.NONE));
            refused(() -> current.as(folk.worker(), () -> completions.finish(id, new Completion.Words("支好了", "合格", "街道", 0, "没有", day, day))));
        });
        Matter matter = town.matter(id);
        assertThat(matter.emergency().until()).isEqualTo("2027-07-31");
        assertThat(matter.isCatchUpOver(LocalDate.of(2027, 7, 31))).isFalse();
        assertThat(matter.isCatchUpOver(LocalDate.of(2027, 8, 1))).isTrue();
        assertThat(matter.stage()).as("nothing but the work was ahead").isEqualTo(Stage.CONSULT);
    }

    @Test
    void aDraftIsNotHandedInBeforeItBegan() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        long id = time.on(day, () -> town.draft(folk, day));
        time.on(day, () -> town.plan(folk, id, Town.COST));
        refused("portal.procedure.refusal.before_previous.open", day, () -> drafts.submit(id, day.minusDays(1)));
    }

    @Test
    void whatTheStreetRefusesWaitsForTheDecisionAndMayBeReportedAnew() {
        LocalDate day = LocalDate.of(2027, 7, 1);
        long id = town.before(folk, Stage.CONSULT, day);
        time.on(day, () -> {
            assertThat(requests()).isEmpty();
            current.as(folk.worker(), () -> emergencies.report(id, "围墙快倒了", day));
            assertThat(requests()).containsExactly("/decisions/matter/consent?id=" + id);
            assertThat(current.as(folk.street(), () -> emergencies.waiting(folk.area().id()))).extracting(Matter::id).containsExactly(id);
            refused(() -> current.as(folk.street(), () -> emergencies.refuse(id, " ")));
            current.as(folk.street(), () -> emergencies.refuse(id, "可以先围挡，不必先动工"));
            assertThat(requests()).isEmpty();
            refused(() -> current.as(folk.street(), () -> emergencies.consent(id, "改口")));
            refused(() -> current.as(folk.worker(), () -> contracts.sign(id, tiles(day), Paper.NONE)));
        });
        assertThat(town.matter(id).emergency().isRefused()).isTrue();
        assertThat(town.matter(id).emergency().answer()).contains("围挡");
        time.on(day.plusDays(1), () -> {
            current.as(folk.worker(), () -> emergencies.report(id, "裂缝变宽", day.plusDays(1)));
            current.as(folk.street(), () -> emergencies.consent(id, "同意先行抢险"));
        });
        assertThat(town.matter(id).mayWorkAhead()).isTrue();
        assertThat(emergencies.refusedBefore(id)).as("the page goes on telling what was refused before").singleElement().satisfies(before -> {
            assertThat(before.danger()).isEqualTo("围墙快倒了");
            assertThat(before.reason()).contains("围挡");
            assertThat(before.refusedOn()).isEqualTo(day);
        });
    }

    /** Where the to-do list of the street leads; what is the committee's work is not on it. */
    private List<String> requests() {
        return current.as(folk.street(), () -> toDos.of(folk.area().id())).stream().map(ToDo::link).toList();
    }

    @Test
    void thePlanIsGivenOutOncePerVersionAndNotBeforeTheCommitteesAgreed() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        long id = town.before(folk, Stage.CONSULT, day);
        LocalDate consulted = day.plusDays(10);
        time.on(consulted, () -> {
            town.meet(folk, id, Stage.CONSULT, 1, consulted, true);
            town.speak(folk, id, Stage.CONSULT, Verdict.AGREE, consulted);
        });
        LocalDate later = consulted.plusDays(2);
        refused("decisions.refusal.circulatedTooEarly", later, () -> plans.circulate(id, consulted.minusDays(1)));
        time.on(later, () -> current.as(folk.worker(), () -> plans.circulate(id, consulted)));
        refused("decisions.refusal.circulated", later, () -> plans.circulate(id, later));
        time.on(later, () -> town.plan(folk, id, Town.COST));
        assertThat(town.matter(id).circulatedOn()).as("another version has to be given out anew").isNull();
        refused("decisions.refusal.circulatedTooEarly", later, () -> plans.circulate(id, consulted));
        time.on(later, () -> current.as(folk.worker(), () -> plans.circulate(id, later)));
        refused(() -> time.on(later.plusDays(2), () -> town.meet(folk, id, Stage.REVIEW, 1, later.plusDays(2), true)));
        time.on(later.plusDays(3), () -> town.meet(folk, id, Stage.REVIEW, 1, later.plusDays(3), true));
    }

    @Test
    void aContractIsNotOlderThanTheEndOfTheDisclosureNorAPaymentThanItsContract() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        LocalDate posted = day.plusDays(4);
        LocalDate down = posted.plusDays(30);
        long id = town.before(folk, Stage.DISCLOSE_RESOLUTION, day);
        long notice = town.hanging(folk, id, posted);
        time.on(down, () -> town.takeDown(folk, id, notice, down));
        LocalDate later = down.plusDays(5);
        time.on(later, () -> current.as(folk.worker(), () -> completions.begin(id, down)));
        refused("decisions.refusal.signedBeforeDisclosed", later, () -> contracts.sign(id, tiles(down.minusDays(1)), Paper.NONE));
        time.on(later, () -> current.as(folk.worker(), () -> contracts.sign(id, tiles(down), Paper.NONE)));
        long contract = contracts.of(id).get(0).id();
        refused("decisions.refusal.paidBeforeContract", later,
                () -> payments.pay(id, contract, new Payment.Words("货款", Town.COST, down.minusDays(1), null)));
    }

    private static Contract.Words tiles(LocalDate signedOn) {
        return new Contract.Words("瓦厂", "瓦", "询价", Town.COST, signedOn, null);
    }

    private void refused(String key, LocalDate day, Runnable work) {
        assertThatThrownBy(() -> time.on(day, () -> current.as(folk.worker(), work)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
