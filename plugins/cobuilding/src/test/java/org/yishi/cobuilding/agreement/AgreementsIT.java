package org.yishi.cobuilding.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.cobuilding.Town;
import org.yishi.cobuilding.appraisal.Appraisal;
import org.yishi.cobuilding.appraisal.Appraisals;
import org.yishi.cobuilding.conference.Agendas;
import org.yishi.cobuilding.desk.DeskToDos;
import org.yishi.cobuilding.desk.OwnRecords;
import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.cobuilding.opendata.CobuildingDates;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.paper.Scan;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRule;
import org.yishi.cobuilding.promise.PromiseStep;
import org.yishi.cobuilding.promise.Promises;
import org.yishi.cobuilding.report.Picture;
import org.yishi.cobuilding.report.Year;
import org.yishi.cobuilding.report.Years;
import org.yishi.cobuilding.service.Service;
import org.yishi.cobuilding.service.ServiceRule;
import org.yishi.cobuilding.service.Services;
import org.yishi.cobuilding.unit.UnitKind;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.StageState;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

/** An agreement from the proposal to its end. */
@PortalTest
class AgreementsIT {

    @Inject
    private Town town;
    @Inject
    private Given given;
    @Inject
    private Told told;
    @Inject
    private AgreementRepository repository;
    @Inject
    private Agreements agreements;
    @Inject
    private Promises promises;
    @Inject
    private Signings signings;
    @Inject
    private Endings endings;
    @Inject
    private Services services;
    @Inject
    private Appraisals appraisals;
    @Inject
    private Days days;
    @Inject
    private Years years;
    @Inject
    private AgreementChapters chapters;
    @Inject
    private CobuildingDates dates;
    @Inject
    private Agendas agendas;
    @Inject
    private OwnRecords records;
    @Inject
    private ToDos toDos;
    @Inject
    private DeskToDos reminders;
    @Inject
    private Cases cases;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void bothSidesSignTheVeryText() {
        Town.Folk here = town.settle();
        long id = town.checked(here, given.today());
        String digest = repository.get(id).assent().digest();
        assertThat(digest).matches("[0-9a-f]{64}");
        refused("cobuilding.agreement.refusal.otherText", here.worker(), () -> signings.sign(id, false, digest.replace(digest.charAt(0), 'x'), given.today()));
        current.as(here.worker(), () -> signings.sign(id, false, digest, given.today()));
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.SIGNING);
        current.as(here.contact(), () -> signings.sign(id, true, digest, given.today()));
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.SIGNED);
        assertThat(ledger.check(repository.get(id).dossier()).holds()).isTrue();
    }

    @Test
    void whatOneSideHasSignedGoesBackToTheTalksOrComesToNothing() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long id = town.checked(here, today);
        String digest = repository.get(id).assent().digest();
        current.as(here.worker(), () -> signings.sign(id, false, digest, today));
        current.as(here.contact(), () -> signings.reopen(id, "日子不对"));
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.NEGOTIATING);
        assertThat(repository.get(id).assent().signedOn(false)).isNull();
        town.check(here, id, today);
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.SIGNING);
        current.as(here.contact(), () -> agreements.decline(id, "换了校长"));
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.DECLINED);
        assertThat(cases.view(repository.get(id).dossier()).over()).isTrue();
    }

    @Test
    void whatWasSignedTooLateDoesNotBegin() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        long id = time.on(from, () -> {
            long checked = town.checked(here, from);
            String digest = repository.get(checked).assent().digest();
            current.as(here.worker(), () -> signings.sign(checked, false, digest, from));
            current.as(here.contact(), () -> signings.sign(checked, true, digest, from));
            return checked;
        });
        LocalDate behind = repository.get(id).terms().until().plusDays(1);
        refusedOn(behind, "cobuilding.agreement.refusal.over", here.worker(), () -> signings.begin(id, behind));
    }

    @Test
    void whoFoundATextRightForTheCommunityDoesNotCheckIt() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        Actor colleague = given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_MEMBER, here.area(), today.minusYears(1), null);
        long id = town.draft(here, today);
        current.as(here.member(), () -> agreements.agree(id, false, agreements.digest(id), today));
        current.as(here.contact(), () -> agreements.agree(id, true, agreements.digest(id), today));
        assertThat(records.held(here.member().personId())).extracting(Held::kind).containsExactly("cobuilding.mydata.kind.agreed");
        assertThat(checks(here.member(), here)).isEmpty();
        refused("cobuilding.check.refusal.own", here.member(), () -> signings.pass(id, Town.CLEAN, today));
        assertThat(checks(colleague, here)).hasSize(1);
        current.as(colleague, () -> signings.pass(id, Town.CLEAN, today));
        assertThat(records.held(here.member().personId())).isEmpty();
    }

    private List<ToDo> checks(Actor who, Town.Folk here) {
        return current.as(who, () -> toDos.of(here.area().id())).stream().filter(one -> one.link().contains("agreement/check")).toList();
    }

    @Test
    void newWordsHaveToBeFoundRightAnew() {
        Town.Folk here = town.settle();
        long id = town.draft(here, given.today());
        current.as(here.worker(), () -> agreements.agree(id, false, agreements.digest(id), given.today()));
        current.as(here.contact(), () -> promises.add(id, true, "再加一条", given.today().plusDays(30), 0));
        assertThat(repository.get(id).assent().isAgreed(false)).isFalse();
        current.as(here.contact(), () -> agreements.agree(id, true, agreements.digest(id), given.today()));
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.NEGOTIATING);
    }

    @Test
    void nobodyAgreesToWordsThatWereChangedMeanwhile() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long id = town.draft(here, today);
        String read = current.as(here.worker(), () -> agreements.digest(id));
        String clauses = repository.get(id).terms().digest();
        Terms mine = repository.get(id).terms().saying("", "社区负责", "不留名单", "提前七天说");
        current.as(here.contact(), () -> agreements.write(id, repository.get(id).terms().saying("", "保险公司负责", "不留名单", "随时"), clauses));
        refused("cobuilding.agreement.refusal.changed", here.worker(), () -> agreements.agree(id, false, read, today));
        refused("cobuilding.agreement.refusal.rewritten", here.worker(), () -> agreements.write(id, mine, clauses));
        assertThat(repository.get(id).terms().safety()).isEqualTo("保险公司负责");
        assertThat(repository.get(id).assent().isAgreed(false)).isFalse();
    }

    @Test
    void nobodyConfirmsAReportOrSettlesWithWordsThatWereChangedMeanwhile() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long id = town.active(here, today);
        long promise = promises.of(id).stream().filter(Promise::isByUnit).findFirst().orElseThrow().id();
        current.as(here.contact(), () -> promises.report(id, promise, "来了三十人", today, Scan.NONE));
        String read = report(id, promise);
        current.as(here.contact(), () -> promises.report(id, promise, "来了三个人", today, Scan.NONE));
        refused("cobuilding.promise.refusal.reported", here.worker(), () -> promises.confirm(id, promise, read));
        refused("cobuilding.promise.refusal.reported", here.worker(), () -> promises.dispute(id, promise, read, "不对"));
        current.as(here.worker(), () -> endings.breakOff(id, "大修"));
        current.as(here.worker(), () -> endings.settle(id, "钥匙已还"));
        String words = settlement(id);
        current.as(here.contact(), () -> endings.settle(id, "钥匙丢了，社区赔"));
        refused("cobuilding.agreement.refusal.changed", here.worker(), () -> endings.settled(id, false, words));
    }

    @Test
    void aTextWithoutADutyOfTheCommunityIsNotFinished() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long project = town.project(here);
        long id = current.as(here.worker(), () -> agreements.propose(project, here.unit(), Terms.titled("单方", today, today.plusDays(9))
                .saying("", "安全", "数据", "结束"), today));
        current.as(here.contact(), () -> agreements.take(id, today));
        current.as(here.contact(), () -> promises.add(id, true, "只有我做", today.plusDays(3), 0));
        current.as(here.worker(), () -> agreements.agree(id, false, agreements.digest(id), today));
        assertThatThrownBy(() -> current.as(here.contact(), () -> agreements.agree(id, true, agreements.digest(id), today))).isInstanceOf(Refusal.class);
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.NEGOTIATING);
    }

    @Test
    void aDepartmentNeedsItsApprovalDocumentAndMoneyTheStreet() {
        Town.Folk here = town.settle(UnitKind.DEPARTMENT);
        LocalDate today = given.today();
        long id = town.draft(here, today);
        current.as(here.worker(), () -> agreements.write(id, repository.get(id).terms().paying(MoneyOf.UNIT, 100_00, "6222 0000", false, ""),
                repository.get(id).terms().digest()));
        current.as(here.worker(), () -> agreements.agree(id, false, agreements.digest(id), today));
        current.as(here.contact(), () -> agreements.agree(id, true, agreements.digest(id), today));
        refused("cobuilding.check.refusal.street", here.member(), () -> signings.pass(id, Town.CLEAN, today));
        assertThat(checks(here.member(), here)).as("nobody is sent to what would refuse").isEmpty();
        assertThat(checks(here.street(), here)).hasSize(1);
        LegalCheckRule.Answers hidden = new LegalCheckRule.Answers(true, true, true, false, "");
        refused("cobuilding.check.ADMISSION", here.street(), () -> signings.pass(id, hidden, today));
        current.as(here.street(), () -> signings.sendBack(id, "把本职工作拿掉"));
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.NEGOTIATING);
        assertThat(cases.view(repository.get(id).dossier()).round()).isEqualTo(2);
        assertThat(cases.view(repository.get(id).dossier()).returns()).as("the line becomes public").noneMatch(one -> one.reason().contains("本职工作"));
        assertThat(repository.get(id).reason()).isEqualTo("把本职工作拿掉");
        assertThat(agreements.headings(here.area().id())).extracting(Heading::reason).containsOnlyNulls();
        current.as(here.worker(), () -> agreements.agree(id, false, agreements.digest(id), today));
        current.as(here.contact(), () -> agreements.agree(id, true, agreements.digest(id), today));
        current.as(here.street(), () -> signings.pass(id, Town.CLEAN, today));
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.SIGNING);
    }

    @Test
    void aPromiseDueOnAHolidayIsDueOnTheNextWorkingDay() {
        Town.Folk here = town.settle();
        LocalDate labourDay = LocalDate.of(2026, 5, 1);
        long id = time.on(LocalDate.of(2026, 4, 1), () -> town.active(here, LocalDate.of(2026, 4, 1)));
        long other = time.on(LocalDate.of(2026, 4, 1), () -> {
            long draft = town.draft(here, LocalDate.of(2026, 4, 1));
            current.as(here.contact(), () -> promises.add(draft, true, "五一前", labourDay, 0));
            return draft;
        });
        List<Promise> drafted = current.as(here.worker(), () -> agreements.promises(other));
        assertThat(drafted).anySatisfy(one -> {
            assertThat(one.text()).isEqualTo("五一前");
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 5, 6));
        });
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.ACTIVE);
    }

    @Test
    void noPromiseIsDueOutsideOfTheTerm() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        LocalDate sunday = LocalDate.of(2026, 6, 28);
        time.on(from, () -> {
            long id = town.draft(here, from);
            Terms shorter = Terms.titled("操场协议", from, from.plusDays(5)).saying("", "学校负责", "不留名单", "提前十五天说");
            refused("cobuilding.agreement.refusal.outside", here.worker(), () -> agreements.write(id, shorter, repository.get(id).terms().digest()));
            current.as(here.worker(), () -> agreements.write(id, Terms.titled("操场协议", from, sunday).saying("", "学校负责", "不留名单",
                    "提前十五天说"), repository.get(id).terms().digest()));
            current.as(here.contact(), () -> promises.add(id, true, "最后一天", sunday, 0));
            assertThat(current.as(here.contact(), () -> agreements.promises(id))).filteredOn(one -> one.text().equals("最后一天"))
                    .extracting(Promise::dueOn).as("the working day before, not the one behind the end").containsExactly(LocalDate.of(2026, 6, 26));
            return id;
        });
    }

    @Test
    void aServiceCountsOnceBothSidesAndSomeOfThoseServedSaySo() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long id = town.active(here, today);
        long service = current.as(here.contact(), () -> services.enter(id, new Service.Words(true, today, "踢球", "操场", 2, 2), Scan.NONE));
        refused("cobuilding.service.refusal.notAsked", here.resident(), () -> services.score(service, Satisfaction.SATISFIED, ""));
        current.as(here.worker(), () -> services.confirm(service, false));
        assertThat(services.read(service).state()).isEqualTo(ServiceRule.State.WAITS_FOR_RESIDENTS);
        refused("cobuilding.service.refusal.notResident", town.settle().resident(), () -> services.score(service, Satisfaction.SATISFIED, ""));
        current.as(here.resident(), () -> services.score(service, Satisfaction.SATISFIED, "好"));
        refused("cobuilding.service.refusal.scored", here.resident(), () -> services.score(service, Satisfaction.SATISFIED, ""));
        current.as(given.person(Role.RESIDENT, here.area()), () -> services.score(service, Satisfaction.DISSATISFIED, ""));
        assertThat(services.read(service).state()).isEqualTo(ServiceRule.State.CONFIRMED);
        refused("cobuilding.service.refusal.full", given.person(Role.RESIDENT, here.area()), () -> services.score(service, Satisfaction.SATISFIED, ""));
        assertThat(appraisals.of(id).residents().isThere()).as("two are too few to be told").isFalse();
        assertThat(ledger.entries(repository.get(id).dossier()).toString() + ledger.entries(services.read(service).service().dossier()))
                .doesNotContain("person:" + here.resident().personId());
    }

    @Test
    void withoutAServiceInNinetyDaysItIsMarked() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        long id = time.on(from, () -> town.active(here, from));
        assertThat(time.on(LocalDate.of(2026, 6, 1), () -> services.isIdle(repository.get(id), services.of(id)))).isFalse();
        assertThat(time.on(LocalDate.of(2026, 6, 2), () -> services.isIdle(repository.get(id), services.of(id)))).isTrue();
    }

    @Test
    void bothScoreItAndThenItIsRenewedAsANewOne() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 1, 5);
        long id = time.on(from, () -> town.active(here, from));
        refusedOn(from.plusDays(200), "cobuilding.agreement.refusal.reviewEarly", here.worker(), () -> endings.review(id, from.plusDays(200)));
        LocalDate late = from.plusDays(290);
        long next = time.on(late, () -> {
            current.as(here.worker(), () -> endings.review(id, late));
            assertThatThrownBy(() -> current.as(here.worker(), () -> endings.renew(id, late.plusDays(20), late.plusDays(300)))).isInstanceOf(Refusal.class);
            current.as(here.worker(), () -> appraisals.give(id, false, new Appraisal.Points(5, 4, 4), "很好"));
            current.as(here.contact(), () -> appraisals.give(id, true, new Appraisal.Points(3, 3, 3), ""));
            return current.as(here.contact(), () -> endings.renew(id, late.plusDays(20), late.plusDays(300)));
        });
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.RENEWED);
        assertThat(repository.get(next).followsId()).isEqualTo(id);
        assertThat(repository.get(next).state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(current.as(here.worker(), () -> agreements.promises(next))).hasSize(2);
        assertThat(appraisals.of(id).ofUnit().mean().words()).isEqualTo("4.3");
    }

    @Test
    void theRenewedOneHoldsToItsLastDay() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 1, 5);
        long id = time.on(from, () -> {
            long draft = town.draft(here, from);
            current.as(here.contact(), () -> promises.add(draft, true, "收尾", from.plusDays(296), 0));
            return town.sign(here, draft, from);
        });
        LocalDate until = repository.get(id).terms().until();
        LocalDate late = from.plusDays(290);
        long last = promises.of(id).stream().filter(one -> one.text().equals("收尾")).findFirst().orElseThrow().id();
        time.on(late, () -> {
            current.as(here.worker(), () -> endings.review(id, late));
            current.as(here.worker(), () -> appraisals.give(id, false, new Appraisal.Points(5, 4, 4), ""));
            current.as(here.contact(), () -> appraisals.give(id, true, new Appraisal.Points(3, 3, 3), ""));
            refused("cobuilding.refusal.before", here.worker(), () -> endings.renew(id, until, until.plusDays(300)));
            return current.as(here.worker(), () -> endings.renew(id, until.plusDays(1), until.plusDays(300)));
        });
        Service.Words still = new Service.Words(true, late.plusDays(2), "还在做", "", 0, 1);
        time.on(late.plusDays(2), () -> current.as(here.contact(), () -> services.enter(id, still, Scan.NONE)));
        assertThat(time.on(from.plusDays(290), () -> current.as(here.contact(), () -> toDos.of(here.area().id()))))
                .anyMatch(one -> one.label().startsWith("收尾"));
        time.on(from.plusDays(297), () -> current.as(here.contact(), () -> promises.report(id, last, "做完", from.plusDays(296), Scan.NONE)));
        assertThat(cases.view(repository.get(id).dossier()).stage("RENEWED").orElseThrow().facts(Privacy.PUBLIC)).containsKey("next");
        assertThat(chapters.chapter(repository.get(id).dossier()).orElseThrow().moments()).last()
                .satisfies(one -> assertThat(one.on()).isEqualTo(late));
    }

    @Test
    void whatCameDueAfterItWasBrokenOffIsCalledBrokenNowhere() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        long id = time.on(from, () -> town.active(here, from));
        time.on(from.plusDays(3), () -> current.as(here.worker(), () -> endings.breakOff(id, "学校大修")));
        LocalDate later = from.plusDays(60);
        assertThat(promises.of(id)).hasSize(2).allSatisfy(one -> assertThat(one.state(later)).isEqualTo(PromiseRule.State.NOT_OWED));
        assertThat(time.on(later, () -> chapters.chapter(repository.get(id).dossier())).orElseThrow().promises()).isEmpty();
        assertThat(time.on(later, () -> years.of(here.area().id(), 2026)).units()).isEqualTo(new Picture(0, 0, 0, 0, 0, 0));
        assertThat(time.on(later, () -> dates.between(List.of(here.area().id()), from, later))).noneMatch(one -> one.id().startsWith("promise-"));
        assertThat(time.on(later, () -> agendas.of(here.area().id()))).noneMatch(one -> one.key().startsWith("broken-"));
    }

    @Test
    void whatComesDueWhileItIsSuspendedIsNotOwed() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        long id = time.on(from, () -> {
            long draft = town.draft(here, from);
            current.as(here.contact(), () -> promises.add(draft, true, "以后", LocalDate.of(2026, 5, 20), 0));
            return town.sign(here, draft, from);
        });
        long early = promises.of(id).stream().filter(Promise::isByUnit).findFirst().orElseThrow().id();
        time.on(from.plusDays(4), () -> current.as(here.worker(), () -> endings.suspend(id, "没有带证")));
        time.on(from.plusDays(5), () -> current.as(here.contact(), () -> promises.report(id, early, "停之前做的", from.plusDays(3), Scan.NONE)));
        time.on(from.plusDays(20), () -> current.as(here.worker(), () -> endings.resume(id, "办好了")));
        assertThat(promises.of(id)).extracting(one -> one.state(LocalDate.of(2026, 6, 1))).containsExactlyInAnyOrder(PromiseRule.State.NOT_OWED,
                PromiseRule.State.REPORTED, PromiseRule.State.BROKEN);
    }

    @Test
    void nothingGoesOnWhileItIsSuspendedAndItEndsOnceBothSettled() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long id = town.active(here, today);
        current.as(here.contact(), () -> endings.suspend(id, "志愿者没来"));
        refused("cobuilding.agreement.refusal.notActive", here.worker(), () -> services.enter(id, new Service.Words(false, today, "来了", "", 0, 1), Scan.NONE));
        assertThat(cases.view(repository.get(id).dossier()).held()).isTrue();
        current.as(here.worker(), () -> endings.resume(id, "补派了两名"));
        current.as(here.worker(), () -> endings.breakOff(id, "学校大修"));
        refused("cobuilding.agreement.refusal.noSettlement", here.worker(), () -> endings.settled(id, false, settlement(id)));
        current.as(here.worker(), () -> endings.settle(id, "钥匙已还"));
        current.as(here.worker(), () -> endings.settled(id, false, settlement(id)));
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.ENDING);
        current.as(here.contact(), () -> endings.settled(id, true, settlement(id)));
        assertThat(repository.get(id).state()).isEqualTo(AgreementState.ENDED);
        assertThat(cases.view(repository.get(id).dossier()).over()).isTrue();
    }

    @Test
    void whatWasSaidOfAPromiseStaysAndWhatIsSaidLateIsMarked() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        long id = time.on(from, () -> town.active(here, from));
        long promise = promises.of(id).stream().filter(Promise::isByUnit).findFirst().orElseThrow().id();
        time.on(from.plusDays(30), () -> {
            refused("cobuilding.refusal.before", here.contact(), () -> promises.report(id, promise, "早做了", from.minusDays(1), Scan.NONE));
            current.as(here.contact(), () -> promises.report(id, promise, "来了三十人", from.plusDays(5), Scan.NONE));
            current.as(here.worker(), () -> promises.dispute(id, promise, report(id, promise), "门锁着"));
            current.as(here.contact(), () -> promises.report(id, promise, "来了三个人", from.plusDays(28), Scan.NONE));
            current.as(here.worker(), () -> promises.confirm(id, promise, report(id, promise)));
            return id;
        });
        List<PromiseStep> steps = current.as(here.worker(), () -> promises.steps(id, promise));
        assertThat(steps).extracting(PromiseStep::words).containsExactly("来了三十人", "门锁着", "来了三个人", "");
        assertThat(steps).extracting(PromiseStep::toldOn).containsOnly(from.plusDays(30));
        assertThat(steps).extracting(one -> days.isLate(one.doneOn(), one.toldOn(), here.area().id())).containsExactly(true, false, false, false);
    }

    @Test
    void thePictureOfTheYearCountsWhatCameDueAndWasConfirmed() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        long id = time.on(from, () -> town.active(here, from));
        long promise = promises.of(id).stream().filter(Promise::isByUnit).findFirst().orElseThrow().id();
        time.on(from.plusDays(5), () -> current.as(here.contact(), () -> promises.report(id, promise, "开了", from.plusDays(5), Scan.NONE)));
        time.on(from.plusDays(6), () -> current.as(here.worker(), () -> promises.confirm(id, promise, report(id, promise))));
        assertThat(time.on(from.plusDays(6), () -> years.of(here.area().id(), 2026)).units()).as("its day has not come").isEqualTo(new Picture(0, 0, 0, 0, 0, 0));
        Year year = time.on(from.plusDays(30), () -> years.of(here.area().id(), 2026));
        assertThat(year.units()).isEqualTo(new Picture(1, 1, 0, 0, 0, 0));
        assertThat(year.community()).isEqualTo(new Picture(1, 0, 0, 0, 0, 1));
    }

    @Test
    void whatIsPromisedSoManyTimesIsSpreadAndRemindedOf() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        time.on(from, () -> {
            long id = town.draft(here, from);
            current.as(here.contact(), () -> promises.spread(id, true, "讲课", LocalDate.of(2026, 4, 1), 4));
            assertThat(current.as(here.contact(), () -> agreements.promises(id))).filteredOn(one -> one.text().equals("讲课")).extracting(Promise::dueOn)
                    .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 28), LocalDate.of(2026, 12, 25));
            town.sign(here, id, from);
            return id;
        });
        List<ToDo> waiting = time.on(LocalDate.of(2026, 6, 20), () -> current.as(here.contact(), () -> toDos.of(here.area().id())));
        assertThat(waiting).extracting(ToDo::label).anyMatch(label -> label.equals("讲课（操场协议；共 4 次，到今天应做 1 次，已做 0 次，还有 6 个月）"));
        assertThat(waiting).filteredOn(one -> one.label().startsWith("讲课")).extracting(ToDo::due)
                .as("stands there once").containsExactly(LocalDate.of(2026, 4, 1));
        assertThat(time.on(LocalDate.of(2026, 6, 20), () -> reminders.deadlines(LocalDate.of(2026, 6, 30))))
                .filteredOn(one -> one.areaId() == here.area().id()).extracting(DeadlineNear::due).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void whatIsDoneAfterAnAgreementEndedIsNotCountedAndItsTimeLineSaysHowItEnded() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        long expired = time.on(from, () -> town.active(here, from));
        LocalDate until = repository.get(expired).terms().until();
        time.on(until.plusDays(3), () -> {
            Service.Words late = new Service.Words(true, until.plusDays(1), "晚了", "", 0, 1);
            refused("cobuilding.service.refusal.afterEnd", here.contact(), () -> services.enter(expired, late, Scan.NONE));
            refused("cobuilding.agreement.refusal.reviewFirst", here.worker(), () -> endings.breakOff(expired, "到期"));
            refused("cobuilding.agreement.refusal.reviewFirst", here.worker(), () -> endings.suspend(expired, "到期"));
            current.as(here.worker(), () -> endings.review(expired, until.plusDays(3)));
            current.as(here.worker(), () -> appraisals.give(expired, false, new Appraisal.Points(5, 4, 4), ""));
            refused("cobuilding.agreement.refusal.scoreFirst", here.worker(), () -> endings.breakOff(expired, "到期"));
            current.as(here.contact(), () -> appraisals.give(expired, true, new Appraisal.Points(3, 3, 3), ""));
            current.as(here.worker(), () -> endings.breakOff(expired, "到期"));
            assertThat(cases.view(repository.get(expired).dossier()).stage("REVIEW").orElseThrow().state()).isEqualTo(StageState.DONE);
            assertThat(cases.view(repository.get(expired).dossier()).stage("ACTIVE").orElseThrow().state()).isEqualTo(StageState.DONE);
            return expired;
        });
        long early = town.active(here, given.today());
        current.as(here.worker(), () -> endings.breakOff(early, "大修"));
        assertThat(cases.view(repository.get(early).dossier()).stage("ACTIVE").orElseThrow().state()).isEqualTo(StageState.FAILED);
    }

    @Test
    void whoDoesNotScoreWithinTheDaysOfTheReviewHoldsNobodyUp() {
        Town.Folk here = town.settle();
        LocalDate from = LocalDate.of(2026, 3, 2);
        long id = time.on(from, () -> town.active(here, from));
        LocalDate until = repository.get(id).terms().until();
        time.on(until, () -> current.as(here.worker(), () -> endings.review(id, until)));
        refusedOn(until.plusDays(5), "cobuilding.agreement.refusal.scoreFirst", here.worker(), () -> endings.breakOff(id, "对方不评"));
        time.on(until.plusDays(60), () -> current.as(here.worker(), () -> endings.breakOff(id, "对方不评")));
        assertThat(cases.view(repository.get(id).dossier()).stage("REVIEW").orElseThrow().state()).isEqualTo(StageState.FAILED);
    }

    @Test
    void theOtherSideIsTold() {
        Town.Folk here = town.settle();
        town.draft(here, given.today());
        assertThat(told.to(here.contact())).anyMatch(line -> line.contains("操场协议"));
    }

    private String settlement(long id) {
        return repository.get(id).settlement().digest();
    }

    private String report(long id, long promise) {
        return promises.of(id).stream().filter(one -> one.id() == promise).findFirst().orElseThrow().reportDigest();
    }

    private void refused(String key, Actor who, Runnable act) {
        assertThatThrownBy(() -> current.as(who, act)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void refusedOn(LocalDate day, String key, Actor who, Runnable act) {
        time.on(day, () -> refused(key, who, act));
    }
}
