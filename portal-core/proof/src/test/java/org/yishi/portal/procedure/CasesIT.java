package org.yishi.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.TransactionRequiredException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.setting.AreaSettings;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

@PortalTest
class CasesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Inject
    private Given given;
    @Inject
    private Errand errand;
    @Inject
    private Cases cases;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private Ledger ledger;
    @Inject
    private AreaSettings settings;

    private Area here;
    private Actor worker;
    private Actor member;
    private String dossier;

    @BeforeEach
    void anErrand() {
        here = given.community();
        worker = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_WORKER, here, DAY.minusYears(1), null);
        member = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_MEMBER, here, DAY, null);
        dossier = "test/errand/" + here.id();
        time.on(DAY, () -> current.as(worker, () -> errand.begin(here.id(), dossier, "楼道灯坏了", DAY)));
    }

    private CaseView enter(LocalDate today, Actor actor, StageEntry entry) {
        return time.on(today, () -> current.as(actor, () -> errand.enter(here.id(), dossier, entry)));
    }

    private static StageEntry asked() {
        return StageEntry.of("ASKED", DAY, Outcome.DONE).fulfilling("reason");
    }

    private static Refusal refused(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("it was not refused");
    }

    @Test
    void aCaseIsCarriedThroughToItsEndAndEveryStepIsInTheLedger() {
        enter(DAY, worker, asked().fact("wish", "修灯"));
        enter(DAY.plusDays(1), member, StageEntry.of("ANSWERED", DAY.plusDays(1), Outcome.PASSED));
        enter(DAY.plusDays(2), worker, StageEntry.of("SHOWN", DAY.plusDays(2), Outcome.BEGUN));
        enter(DAY.plusDays(8), worker, StageEntry.of("SHOWN", DAY.plusDays(8), Outcome.DONE).fulfilling("photo"));
        CaseView filed = enter(DAY.plusDays(8), worker, StageEntry.of("FILED", DAY.plusDays(8), Outcome.DONE));
        assertThat(filed.over()).isTrue();
        assertThat(filed.stages()).extracting(StageView::state).containsOnly(StageState.DONE);
        assertThat(filed.stages().get(0).facts(Privacy.PUBLIC)).isEqualTo(Map.of("wish", "修灯"));
        assertThat(ledger.entries(dossier)).hasSize(6);
        assertThat(ledger.entries(dossier).get(1).facts()).contains("\"heldOn\":\"2026-06-01\"", "\"stage\":\"ASKED\"");
        assertThat(ledger.check(dossier).holds()).isTrue();
    }

    @Test
    void aRefusalNamesWhatIsMissingAndTheArticle() {
        assertThat(refused(() -> enter(DAY, worker, StageEntry.of("ASKED", DAY, Outcome.DONE))).key())
                .isEqualTo("portal.procedure.refusal.missing");
        enter(DAY, worker, asked());
        Refusal skipped = refused(() -> enter(DAY, worker, StageEntry.of("FILED", DAY, Outcome.DONE)));
        assertThat(skipped.key()).isEqualTo("portal.procedure.refusal.not_next");
        Refusal early = refused(() -> enter(DAY, member, StageEntry.of("ANSWERED", DAY.minusDays(1), Outcome.PASSED)));
        assertThat(early.key()).isEqualTo("portal.procedure.refusal.before_previous");
        assertThat(early.source()).isEqualTo("居民委员会组织法第三十四条");
        assertThat(early.field()).isEqualTo("heldOn");
        assertThat(cases.view(dossier).reached()).get().extracting(StageView::name).isEqualTo("ASKED");
        assertThat(ledger.entries(dossier)).hasSize(2);
    }

    @Test
    void aStepFromPaperThatIsEnteredLateIsMarkedAndKeepsBothTimes() {
        CaseView late = enter(DAY.plusDays(4), worker, asked().takenFromPaper());
        assertThat(late.stages().get(0)).satisfies(asked -> {
            assertThat(asked.late()).isTrue();
            assertThat(asked.fromPaper()).isTrue();
            assertThat(asked.heldOn()).isEqualTo(DAY);
            assertThat(asked.recordedAt()).isAfter(DAY.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant());
        });
        CaseView inTime = enter(DAY.plusDays(4), member, StageEntry.of("ANSWERED", DAY.plusDays(1), Outcome.PASSED));
        assertThat(inTime.stages().get(1).late()).as("three days are allowed").isFalse();
    }

    @Test
    void theOfficeCountsThatWasHeldOnTheDayOfTheStage() {
        Actor today = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_WORKER, here, DAY.plusDays(2), null);
        Actor former = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_WORKER, here, DAY.minusYears(1), DAY);
        Actor elsewhere = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_WORKER, given.community(), DAY.minusYears(1), null);
        for (Actor other : List.of(today, elsewhere, member)) {
            assertThat(refused(() -> enter(DAY.plusDays(2), other, asked())).key()).isEqualTo("portal.procedure.refusal.role");
        }
        assertThat(enter(DAY.plusDays(2), former, asked()).stages().get(0).state()).isEqualTo(StageState.DONE);
    }

    @Test
    void aChangedSettingLeavesRunningCasesAsTheyBegan() {
        Actor admin = given.person(Role.ADMINISTRATOR, here);
        current.as(admin, () -> settings.change(here.id(), Map.of(Errand.LEAD, "20")));
        CaseView asked = enter(DAY, worker, asked());
        assertThat(asked.parameters()).containsEntry(Errand.LEAD, "3");
        assertThat(asked.stage("ANSWERED")).get().extracting(StageView::due).isEqualTo(DAY.plusDays(3));
        String newer = dossier + "/newer";
        CaseView begun = time.on(DAY, () -> current.as(worker, () -> errand.begin(here.id(), newer, "另一件", DAY)));
        assertThat(begun.parameters()).containsEntry(Errand.LEAD, "20");
    }

    @Test
    void ofManyWhoEnterTheSameStageAtOnceOneSucceedsAndTheOthersAreToldSo() throws Exception {
        enter(DAY, worker, asked());
        int officers = 8;
        ExecutorService pool = Executors.newFixedThreadPool(officers);
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < officers; i++) {
            answers.add(pool.submit(() -> {
                Thread.currentThread().setContextClassLoader(application);
                start.await();
                try {
                    enter(DAY, member, StageEntry.of("ANSWERED", DAY, Outcome.PASSED));
                    return "entered";
                } catch (Refusal refusal) {
                    return refusal.key();
                }
            }));
        }
        start.countDown();
        List<String> said = new ArrayList<>();
        for (Future<String> answer : answers) {
            said.add(answer.get());
        }
        pool.shutdown();
        assertThat(said).containsOnlyOnce("entered").contains("portal.procedure.refusal.already");
        assertThat(said.stream().distinct()).hasSize(2);
        assertThat(cases.view(dossier).stages().stream().filter(stage -> stage.name().equals("ANSWERED"))).hasSize(1);
    }

    @Test
    void aHoldStopsTheCaseUntilItIsReleased() {
        long hold = time.on(DAY, () -> current.as(worker, () -> errand.hold(here.id(), dossier, "居务监督委员会不同意", null)));
        Refusal held = refused(() -> enter(DAY, worker, asked()));
        assertThat(held.key()).isEqualTo("portal.procedure.refusal.held.open");
        assertThat(held.arguments()).contains("居务监督委员会不同意");
        time.on(DAY.plusDays(1), () -> current.as(worker, () -> errand.release(here.id(), dossier, hold, "已书面答复")));
        assertThat(refused(() -> enter(DAY.plusDays(1), worker, asked())).key()).as("for a day of the hold").startsWith("portal.procedure.refusal.held");
        assertThat(enter(DAY.plusDays(1), worker, StageEntry.of("ASKED", DAY.plusDays(1), Outcome.DONE).fulfilling("reason")).held()).isFalse();
    }

    @Test
    void aReturnBeginsANewRoundAndACorrectionKeepsTheOldVersion() {
        enter(DAY, worker, asked().fact("wish", "修灯"));
        CaseView corrected = current.as(worker, () -> errand.amend(here.id(), dossier, "ASKED", Map.of("wish", "换灯"), "写错了"));
        assertThat(corrected.stages().get(0).facts(Privacy.PUBLIC)).isEqualTo(Map.of("wish", "换灯"));
        enter(DAY, member, StageEntry.of("ANSWERED", DAY, Outcome.FAILED));
        CaseView back = time.on(DAY, () -> current.as(worker, () -> errand.back(here.id(), dossier, "ASKED", "补充材料")));
        assertThat(back.round()).isEqualTo(2);
        assertThat(back.earlier()).extracting(StageView::name).containsExactly("ASKED", "ANSWERED");
        assertThat(back.current()).extracting(StageView::name).containsExactly("ASKED");
        assertThat(enter(DAY, worker, asked()).stages().get(0).round()).isEqualTo(2);
    }

    @Test
    void aCaseIsActedUponOnlyInsideOfAGuardedAct() {
        assertThatExceptionOfType(TransactionRequiredException.class).isThrownBy(
                () -> current.as(worker, () -> cases.hold(dossier, "没有经过登记", null)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(
                () -> current.as(worker, () -> errand.begin(here.id(), dossier, "再来一次", DAY)));
    }
}
