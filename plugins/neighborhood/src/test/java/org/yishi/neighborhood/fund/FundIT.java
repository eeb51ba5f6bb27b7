package org.yishi.neighborhood.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.committee.BoardPhotos;
import org.yishi.neighborhood.committee.Committee;
import org.yishi.neighborhood.committee.Terms;
import org.yishi.neighborhood.paper.Scan;
import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.Petitions;
import org.yishi.neighborhood.vote.Annulments;
import org.yishi.neighborhood.vote.Estate;
import org.yishi.neighborhood.vote.Marks;
import org.yishi.neighborhood.vote.MatterOutcome;
import org.yishi.neighborhood.vote.Recounts;
import org.yishi.neighborhood.vote.VoteScope;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Cases;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

@PortalTest
class FundIT {

    private static final LocalDate DAY = LocalDate.of(2038, 8, 2);

    @Inject
    private Estate estate;
    @Inject
    private Given given;
    @Inject
    private Terms terms;
    @Inject
    private Accounts accounts;
    @Inject
    private Publications publications;
    @Inject
    private PublicDuties duties;
    @Inject
    private FundUses uses;
    @Inject
    private ExpectedShares expected;
    @Inject
    private Audits audits;
    @Inject
    private Petitions petitions;
    @Inject
    private Recounts recounts;
    @Inject
    private Annulments annulments;
    @Inject
    private Cases cases;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void nothingIsPublishedTwiceAndACorrectionStandsBesideWhatItCorrects() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(3, "100.00"));
        HalfYear half = new HalfYear(2038, 1);
        long id = on(DAY, folk.worker(), () -> accounts.open(folk.compound().id(), AccountKind.COMMON, "银行", "8826", 0, half.first()));
        book(folk, id, Category.PARKING, 100_00, half.first().plusDays(30));
        assertThatThrownBy(() -> on(half.last(), folk.worker(), () -> publications.publish(id, half, ""))).as("it is not over").isInstanceOf(Refusal.class);
        long first = on(DAY, folk.worker(), () -> publications.publish(id, half, ""));
        assertThatThrownBy(() -> on(DAY, folk.worker(), () -> publications.publish(id, half, "再来"))).hasMessageContaining("refusal.twice");
        book(folk, id, Category.COST, 30_00, half.last());
        assertThatThrownBy(() -> on(DAY, folk.worker(), () -> publications.publish(id, half, ""))).as("without a reason").isInstanceOf(Refusal.class);
        long second = on(DAY, folk.worker(), () -> publications.publish(id, half, "漏记一笔支出"));
        Publication corrected = publications.read(second);
        assertThat(corrected.edition()).isEqualTo(2);
        assertThat(corrected.closingCents()).isEqualTo(70_00);
        assertThat(publications.read(first).closingCents()).as("the first stays as it was").isEqualTo(100_00);
        assertThat(publications.before(corrected).orElseThrow().id()).isEqualTo(first);
        assertThat(publications.corrected(publications.read(first)).orElseThrow().id()).isEqualTo(second);
        assertThat(ledger.check("neighborhood/account/" + id).holds()).isTrue();
        assertThat(time.on(DAY, () -> duties.of(folk.compound().id())).stream().filter(duty -> duty.item() == PublicItem.EXPENSES
                && duty.half().equals(half)).findFirst().orElseThrow().isOverdueOn(DAY)).as("what was not posted is overdue").isTrue();
    }

    @Test
    void aPublicationShowsTheBookingsThatItWasAddedUpFrom() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(3, "100.00"));
        HalfYear half = new HalfYear(2038, 1);
        long id = on(DAY, folk.worker(), () -> accounts.open(folk.compound().id(), AccountKind.COMMON, "银行", "8826", 0, half.first()));
        long booked = book(folk, id, Category.PARKING, 100_00, half.first().plusDays(30));
        long first = on(DAY.plusDays(1), folk.worker(), () -> publications.publish(id, half, ""));
        long late = on(DAY.plusDays(2), folk.worker(), () -> accounts.book(id, new Entry.Words(Category.COST, 30_00, "漏记", half.last(), 0),
                BoardPhotos.scan("收据")));
        long second = on(DAY.plusDays(3), folk.worker(), () -> publications.publish(id, half, "漏记一笔支出"));
        assertThat(publications.entries(publications.read(first))).extracting(Entry::id).containsExactly(booked);
        assertThat(publications.entries(publications.read(second))).extracting(Entry::id).containsExactly(booked, late);
    }

    @Test
    void aVoucherThatIsBookedTwiceIsNoticedUntilOneIsTakenBack() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(3, "100.00"));
        long id = on(DAY, folk.worker(), () -> accounts.open(folk.compound().id(), AccountKind.COMMON, "银行", "8826", 0, DAY.minusDays(30)));
        Scan receipt = BoardPhotos.scan("收据");
        Entry.Words words = new Entry.Words(Category.COST, 77_01, "灯泡", DAY, 0);
        long one = on(DAY, folk.worker(), () -> accounts.book(id, words, receipt));
        assertThat(accounts.isVoucherAgain(one)).isFalse();
        long other = on(DAY, folk.worker(), () -> accounts.book(id, words, receipt));
        assertThat(accounts.isVoucherAgain(other)).isTrue();
        on(DAY, folk.worker(), () -> accounts.reverse(id, other, "重复入账", receipt));
        assertThat(accounts.isVoucherAgain(one)).isFalse();
    }

    @Test
    void aBookingIsTakenBackOnceAndTheBalanceIsAsBefore() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(3, "100.00"));
        long id = on(DAY, folk.worker(), () -> accounts.open(folk.compound().id(), AccountKind.COMMON, "银行", "8826", 0, DAY.minusDays(30)));
        book(folk, id, Category.PARKING, 500_00, DAY.minusDays(3));
        long wrong = book(folk, id, Category.COST, 77_01, DAY.minusDays(2));
        on(DAY, folk.worker(), () -> accounts.reverse(id, wrong, "记错", BoardPhotos.scan("更正")));
        assertThat(time.on(DAY, () -> accounts.balance(id))).isEqualTo(500_00);
        assertThatThrownBy(() -> on(DAY, folk.worker(), () -> accounts.reverse(id, wrong, "再冲", BoardPhotos.scan("更正")))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> on(DAY, folk.worker(), () -> accounts.book(id, new Entry.Words(Category.COST, 1, "无凭证", DAY, 0),
                Scan.NONE))).as("no voucher, no booking").isInstanceOf(Refusal.class);
    }

    @Test
    void anEmergencyGoesItsWayWithoutAVoteAndEveryCentIsBorne() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(3, "100.00"));
        assertThatThrownBy(() -> on(DAY, folk.worker(), () -> uses.ask(folk.compound().id(), plan(FundUse.Kind.EMERGENCY, null, "电梯"))))
                .as("only what is on the list").hasMessageContaining("refusal.danger");
        long id = on(DAY, folk.worker(), () -> uses.ask(folk.compound().id(), plan(FundUse.Kind.EMERGENCY, Danger.LIFT, "电梯")));
        assertThatThrownBy(() -> on(DAY, folk.worker(), () -> uses.begun(id, "公司", DAY))).hasMessageContaining("stage.DEPARTMENT");
        on(DAY, folk.worker(), () -> {
            uses.approved(id, "批1", DAY);
            uses.begun(id, "公司", DAY);
            uses.accepted(id, "业主", DAY);
        });
        assertThatThrownBy(() -> on(DAY, folk.worker(), () -> uses.settled(id, 20_000, DAY))).as("more than was asked for").isInstanceOf(Refusal.class);
        on(DAY, folk.worker(), () -> uses.settled(id, 10_000, DAY));
        assertThat(uses.shares(id)).as("not before it is published").isEmpty();
        on(DAY, folk.worker(), () -> uses.published(id));
        assertThat(uses.shares(id)).extracting(FundShare::cents).containsExactly(3334L, 3333L, 3333L);
        long other = on(DAY, folk.worker(), () -> uses.ask(folk.compound().id(), plan(FundUse.Kind.EMERGENCY, Danger.LIFT, "（电 梯）")));
        assertThat(uses.like(uses.read(other))).as("the same part again looks split").extracting(SplittingRule.Use::id).containsExactly(id);
    }

    @Test
    void ordinaryUseIsVotedByThoseWhoBearItAndGoesOnOnlyThen() {
        Estate.Folk folk = seated();
        LocalDate day = Estate.FIRST;
        long id = on(day, folk.worker(), () -> uses.plan(folk.compound().id(), plan(FundUse.Kind.ORDINARY, null, "屋面")));
        assertThatThrownBy(() -> on(day, folk.worker(), () -> uses.approved(id, "批1", day))).hasMessageContaining("stage.VOTE");
        long vote = on(day, folk.worker(), () -> uses.putToVote(id));
        assertThatThrownBy(() -> on(day, folk.worker(), () -> uses.putToVote(id))).isInstanceOf(Refusal.class);
        estate.opened(folk, vote);
        estate.cast(vote, folk.owner(1), "FOR");
        estate.cast(vote, folk.owner(2), "FOR");
        estate.cast(vote, folk.owner(3), "FOR");
        estate.cast(vote, folk.owner(5), "AGAINST");
        estate.cast(vote, folk.owner(6), "AGAINST");
        long paper = estate.paper(folk, vote, "1-4", Estate.OPENS.atTime(15, 0), "FOR");
        estate.count(folk, vote);
        assertThat(uses.read(id).stage()).as("four of six").isEqualTo(FundUse.Stage.DEPARTMENT);
        estate.published(folk, vote);
        LocalDate after = Estate.CLOSES.plusDays(3);
        on(after, folk.worker(), () -> uses.approved(id, "批1", after));
        Actor asking = given.with(folk.owner(5), Role.OWNER, folk.compound(), LocalDate.of(2020, 1, 1), null);
        long demand = on(after, asking, () -> recounts.ask(vote, "1-4 的票录错了", after, "", new byte[0]));
        boolean same = on(after, folk.worker(), () -> {
            recounts.correct(vote, paper, new Marks(new TreeMap<>(Map.of(1, "AGAINST"))));
            return true;
        }) && on(after, folk.chair(), () -> recounts.answer(vote, demand, "原件为反对", true));
        assertThat(same).isFalse();
        assertThat(uses.read(id).stage()).as("three of six: it does not go on, though the department had approved").isEqualTo(FundUse.Stage.STOPPED);
        assertThat(cases.view(FundUse.DOSSIERS + id).over()).isTrue();
    }

    /** What each unit would bear is known before the vote, by the rule that divides the cost in the end (domain 5.7). */
    @Test
    void whatEachUnitWouldBearIsSaidBeforeTheVote() {
        Estate.Folk folk = seated();
        long id = on(Estate.FIRST, folk.worker(), () -> uses.plan(folk.compound().id(), plan(FundUse.Kind.ORDINARY, null, "屋面")));
        FundUse use = uses.read(id);
        List<ExpectedShares.Expected> ahead = expected.of(use);
        assertThat(ahead).extracting(ExpectedShares.Expected::unit).contains("1-1", "1-6");
        assertThat(ahead.stream().mapToLong(ExpectedShares.Expected::cents).sum()).as("to the cent").isEqualTo(use.budgetCents());
        assertThat(expected.cents(use.dossier(), List.of("1-1")).orElseThrow()).isEqualTo(ahead.get(0).cents());
        assertThat(expected.cents(use.dossier(), List.of("9-9"))).isEmpty();
        assertThat(expected.cents("neighborhood/election/1", List.of("1-1"))).isEmpty();
        on(Estate.FIRST, folk.worker(), () -> uses.stopped(id, "不做了", Estate.FIRST));
        assertThat(expected.of(uses.read(id))).as("nothing comes of it").isEmpty();
    }

    @Test
    void theOwnersCountStandsAlsoWhereTheUseWasStoppedMeanwhile() {
        Estate.Folk folk = seated();
        long id = on(Estate.FIRST, folk.worker(), () -> uses.plan(folk.compound().id(), plan(FundUse.Kind.ORDINARY, null, "外墙")));
        long vote = on(Estate.FIRST, folk.worker(), () -> uses.putToVote(id));
        estate.opened(folk, vote);
        for (int owner = 1; owner <= 6; owner++) {
            estate.cast(vote, folk.owner(owner), "FOR");
        }
        on(Estate.OPENS, folk.worker(), () -> uses.stopped(id, "施工单位倒闭", Estate.OPENS));
        assertThat(estate.count(folk, vote)).singleElement().matches(MatterOutcome::passed);
        assertThat(uses.read(id).stage()).isEqualTo(FundUse.Stage.STOPPED);
    }

    @Test
    void raisingTheFundIsASpecialMatterAndFallsWithItsVote() {
        Estate.Folk folk = seated();
        long id = on(Estate.FIRST, folk.worker(), () -> uses.plan(folk.compound().id(), plan(FundUse.Kind.RAISE, null, "续筹")));
        long vote = on(Estate.FIRST, folk.worker(), () -> uses.putToVote(id));
        estate.opened(folk, vote);
        for (int owner = 1; owner <= 6; owner++) {
            estate.cast(vote, folk.owner(owner), owner <= 5 ? "FOR" : "AGAINST");
        }
        estate.count(folk, vote);
        assertThat(uses.read(id).stage()).as("five of six are three quarters").isEqualTo(FundUse.Stage.PUBLISHED);
        LocalDate after = Estate.CLOSES.plusDays(2);
        on(after, folk.street(), () -> annulments.annul(vote, "程序违法", "决定.txt", BoardPhotos.scan("决定").content()));
        assertThat(uses.read(id).stage()).isEqualTo(FundUse.Stage.STOPPED);
        long refused = on(Estate.FIRST, folk.worker(), () -> uses.plan(folk.compound().id(), plan(FundUse.Kind.RAISE, null, "再续筹")));
        long second = on(Estate.FIRST, folk.worker(), () -> uses.putToVote(refused));
        estate.opened(folk, second);
        for (int owner = 1; owner <= 6; owner++) {
            estate.cast(second, folk.owner(owner), owner <= 4 ? "FOR" : "AGAINST");
        }
        estate.count(folk, second);
        assertThat(uses.read(refused).stage()).as("four of six are not").isEqualTo(FundUse.Stage.STOPPED);
    }

    @Test
    void aCommitteeWhoseTermIsOverAsksInAnEmergencyAndBooksNothing() {
        Estate.Folk folk = seated();
        long area = folk.compound().id();
        Actor former = given.with(folk.owner(1), Role.OWNER, folk.compound(), LocalDate.of(2020, 1, 1), null);
        Actor other = given.with(folk.owner(5), Role.OWNER, folk.compound(), LocalDate.of(2020, 1, 1), null);
        LocalDate over = LocalDate.of(2043, 2, 2);
        FundUse.Plan leak = plan(FundUse.Kind.EMERGENCY, Danger.LEAK, "屋面");
        on(over, former, () -> uses.ask(area, leak));
        assertThatThrownBy(() -> on(over, other, () -> uses.ask(area, leak))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> on(over, former, () -> accounts.open(area, AccountKind.COMMON, "银行", "8826", 0, over)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> on(over, former, () -> uses.plan(area, plan(FundUse.Kind.ORDINARY, null, "门")))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aFifthByAreaOrHeadsHasTheCommonIncomeAudited() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(10, "100.00"));
        long area = folk.compound().id();
        long account = on(DAY, folk.worker(), () -> accounts.open(area, AccountKind.COMMON, "银行", "8826", 0, DAY));
        Actor one = given.with(folk.owner(1), Role.OWNER, folk.compound(), LocalDate.of(2020, 1, 1), null);
        Actor two = given.with(folk.owner(2), Role.OWNER, folk.compound(), LocalDate.of(2020, 1, 1), null);
        long petition = on(DAY, one, () -> petitions.begin(area, PetitionKind.AUDIT, account, "两年没有公布"));
        assertThat(audits.of(area)).isEmpty();
        on(DAY, two, () -> petitions.sign(petition));
        long audit = audits.of(area).get(0).id();
        on(DAY, folk.worker(), () -> audits.report(audit, "某会计师事务所", "账实相符", BoardPhotos.scan("审计报告"), DAY));
        assertThat(audits.read(audit).doneOn()).isEqualTo(DAY);
    }

    /** A committee elected in 2038; owners 1 to 3 sit on it. */
    private Estate.Folk seated() {
        Estate.Folk folk = estate.settle("CN-SC", Estate.row(6, "100.00"));
        LocalDate elected = LocalDate.of(2038, 1, 11);
        on(elected.plusDays(20), folk.worker(), () -> terms.enter(folk.compound().id(), new Terms.Known(new Committee.Shape(3, 3, 5), elected,
                elected.plusDays(15), "备1", List.of(folk.owner(1).personId(), folk.owner(2).personId(), folk.owner(3).personId()), List.of()),
                BoardPhotos.scan("备案表")));
        return folk;
    }

    private static FundUse.Plan plan(FundUse.Kind kind, Danger danger, String part) {
        return new FundUse.Plan(kind, "维修" + part, part, danger, "坏了", 10_000, VoteScope.WHOLE);
    }

    private long book(Estate.Folk folk, long account, Category category, long cents, LocalDate on) {
        return on(DAY, folk.worker(), () -> accounts.book(account, new Entry.Words(category, cents, "摘要", on, 0), BoardPhotos.scan("收据")));
    }

    private <T> T on(LocalDate day, Actor actor, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void on(LocalDate day, Actor actor, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }
}
