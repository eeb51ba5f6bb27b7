package org.yishi.deliberation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.follow.Followed;
import org.yishi.deliberation.vote.Choice;
import org.yishi.deliberation.vote.Votes;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

@PortalTest
class StatementsIT {

    @Inject
    private Given given;
    @Inject
    private Prepared prepared;
    @Inject
    private Statements statements;
    @Inject
    private Votes votes;
    @Inject
    private Moderations moderations;
    @Inject
    private AppealToDos appeals;
    @Inject
    private Followed followed;
    @Inject
    private Ledger ledger;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private Actor author;
    private long id;

    @BeforeEach
    void aRunningConsultation() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        author = given.person(IdentityLevel.L1);
        id = prepared.gathering(here);
    }

    @Test
    void itWaitsForTheModeratorAndIsThenShownWithoutItsAuthor() {
        say("装在东门");
        assertThat(shown()).doesNotContain("装在东门");
        Statement waiting = current.as(worker, () -> moderations.queue(id)).get(0);
        current.as(worker, () -> moderations.approve(id, waiting.id()));
        assertThat(shown()).contains("装在东门");
    }

    @Test
    void aHiddenOneIsCountedInPublicAndItsAuthorIsToldWhy() {
        say("骂人的话");
        Statement waiting = current.as(worker, () -> moderations.queue(id)).get(0);
        current.as(worker, () -> moderations.hide(id, waiting.id(), HideReason.ABUSE));
        assertThat(shown()).doesNotContain("骂人的话");
        assertThat(statements.hiddenCounts(id)).containsEntry(HideReason.ABUSE, 1L);
        assertThat(current.as(author, () -> statements.mine()).get(0).hiddenWhy()).isEqualTo(HideReason.ABUSE);
    }

    @Test
    void theSupervisorShowsAgainWhatWasHiddenByMistakeAndTheWorkerCannot() {
        say("有道理的话");
        Statement waiting = current.as(worker, () -> moderations.queue(id)).get(0);
        current.as(worker, () -> moderations.hide(id, waiting.id(), HideReason.OFF_TOPIC));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(worker, () -> moderations.restore(id, waiting.id())));
        Actor supervisor = given.person(Role.SUPERVISION_MEMBER, here);
        assertThat(current.as(supervisor, () -> moderations.hidden(id, 1))).hasSize(1);
        current.as(supervisor, () -> moderations.restore(id, waiting.id()));
        assertThat(shown()).contains("有道理的话");
        assertThat(statements.hiddenCounts(id)).isEmpty();
    }

    @Test
    void itsAuthorAppealsOnceAndTheSupervisionCommitteeAnswersWithoutKnowingWhoItIs() {
        say("有道理的话");
        long statement = current.as(worker, () -> moderations.queue(id)).get(0).id();
        current.as(worker, () -> moderations.hide(id, statement, HideReason.OFF_TOPIC));
        Actor supervisor = given.person(Role.SUPERVISION_MEMBER, here);
        assertThat(current.as(supervisor, () -> appeals.of(supervisor, here.id()))).isEmpty();
        assertThatExceptionOfType(NotFound.class).as("not of somebody else").isThrownBy(() -> current.as(given.person(IdentityLevel.L1), () ->
                statements.appeal(id, statement, "应当公开")));
        current.as(author, () -> statements.appeal(id, statement, "说的就是充电桩"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(author, () -> statements.appeal(id, statement, "再说一次")))
                .extracting(Refusal::key).isEqualTo("deliberation.refusal.appealed");
        assertThat(current.as(worker, () -> appeals.of(worker, here.id()))).isEmpty();
        assertThat(current.as(supervisor, () -> appeals.of(supervisor, here.id()))).extracting(ToDo::link)
                .containsExactly("/deliberation/statement/review?id=" + id);
        current.as(supervisor, () -> moderations.uphold(id, statement, "说的是别的楼"));
        assertThat(current.as(supervisor, () -> appeals.of(supervisor, here.id()))).isEmpty();
        assertThat(current.as(author, () -> statements.mine()).get(0).upheldWhy()).isEqualTo("说的是别的楼");
        assertThat(told.to(author)).anyMatch(text -> text.contains("维持隐藏"));
        assertThat(ledger.entries(Prepared.dossier(id)).toString()).doesNotContain("说的就是充电桩");
    }

    @Test
    void afterTheOpinionOnlyPersonalDataAreStillHidden() {
        long over = followed.adopted(here, worker);
        List<Long> ids = statements.page(over, StatementOrder.NEWEST, 1).lines().stream().map(StatementLine::id).toList();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(worker, () -> moderations.hide(over, ids.get(0), HideReason.OFF_TOPIC)))
                .extracting(Refusal::key).isEqualTo("deliberation.refusal.final");
        current.as(worker, () -> moderations.hide(over, ids.get(0), HideReason.PERSONAL_DATA));
        assertThat(statements.page(over, StatementOrder.NEWEST, 1).lines()).extracting(StatementLine::id).doesNotContain(ids.get(0));
        current.as(given.person(Role.SUPERVISION_MEMBER, here), () -> moderations.restore(over, ids.get(0)));
        assertThat(statements.page(over, StatementOrder.NEWEST, 1).lines()).extracting(StatementLine::id).contains(ids.get(0));
        assertThat(ledger.check(Prepared.dossier(over)).holds()).isTrue();
    }

    @Test
    void itsAuthorIsToldWhatTheModeratorDecidedAndNobodyElseIs() {
        say("骂人的话");
        Statement first = current.as(worker, () -> moderations.queue(id)).get(0);
        current.as(worker, () -> moderations.hide(id, first.id(), HideReason.ABUSE));
        say("装在东门");
        Statement second = current.as(worker, () -> moderations.queue(id)).get(0);
        current.as(worker, () -> moderations.approve(id, second.id()));
        assertThat(told.to(author)).containsExactly("您在协商“充电桩装在哪里”里的一条观点已经公开，大家可以表态。",
                "您在协商“充电桩装在哪里”里的一条观点没有公开，原因：辱骂或攻击他人");
        assertThat(told.to(given.person(IdentityLevel.L1))).isEmpty();
    }

    /** The public ledger names whoever holds an office; what somebody says and votes as a neighbour is no act of an office. */
    @Test
    void theLedgerNamesNobodyForAStatementAVoteOrAnAppealNotEvenWhoHoldsAnOffice() {
        author = given.person(Role.RESIDENTS_REPRESENTATIVE, here);
        Actor leader = given.person(Role.GROUP_LEADER, here);
        say("装在东门");
        long statement = current.as(worker, () -> moderations.queue(id)).get(0).id();
        current.as(worker, () -> moderations.hide(id, statement, HideReason.OFF_TOPIC));
        current.as(author, () -> statements.appeal(id, statement, "说的就是充电桩"));
        long other = statements.page(id, StatementOrder.NEWEST, 1).lines().get(0).id();
        current.as(leader, () -> votes.cast(id, other, Choice.AGREE));
        current.as(leader, () -> votes.takeBack(id, other));
        List<LedgerEntry> entries = ledger.entries(Prepared.dossier(id));
        assertThat(entries).extracting(LedgerEntry::actor).doesNotContain("person:" + author.personId(), "person:" + leader.personId());
        assertThat(entries).filteredOn(entry -> List.of("deliberation.speak", "deliberation.vote").contains(entry.action()))
                .hasSizeGreaterThanOrEqualTo(2).allMatch(entry -> entry.actor().equals("voter"));
        assertThat(entries).as("who moderates does so in office").extracting(LedgerEntry::actor).contains("person:" + worker.personId());
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    @Test
    void theSameIsNotSaidTwice() {
        say("装在东门");
        refused("deliberation.refusal.saidAndWaiting", given.person(IdentityLevel.L1), "装在东门！");
        refused("deliberation.refusal.saidAlready", author, "先装一处试半年");
        long waiting = current.as(worker, () -> moderations.queue(id)).get(0).id();
        current.as(worker, () -> moderations.hide(id, waiting, HideReason.DUPLICATE));
        refused("deliberation.refusal.saidAndHidden", author, "装在东门");
    }

    @Test
    void tenOfOnePersonAreEnoughEvenFromTwentyTabsAtOnce() throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(20);
        CountDownLatch ready = new CountDownLatch(20);
        List<Future<Boolean>> sent = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String text = "第" + i + "个主意";
            sent.add(tabs.submit(() -> {
                ready.countDown();
                ready.await();
                try {
                    say(text);
                    return true;
                } catch (Refusal refused) {
                    return false;
                }
            }));
        }
        int taken = 0;
        for (Future<Boolean> one : sent) {
            taken += one.get() ? 1 : 0;
        }
        tabs.shutdownNow();
        assertThat(taken).isEqualTo(10);
        assertThat(current.as(author, () -> statements.mine())).hasSize(10);
        refused("deliberation.refusal.tooMany", author, "还有一个");
        assertThat(current.as(author, () -> statements.left(id))).isZero();
    }

    @Test
    void twoPeopleWithTheSameWordsAtOnceLeaveOneStatement() throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(10);
        List<Future<Boolean>> sent = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Actor person = given.person(IdentityLevel.L1);
            sent.add(tabs.submit(() -> {
                try {
                    current.as(person, () -> { statements.say(id, "大家都想到的话"); });
                    return true;
                } catch (Refusal refused) {
                    return false;
                }
            }));
        }
        int taken = 0;
        for (Future<Boolean> one : sent) {
            taken += one.get() ? 1 : 0;
        }
        tabs.shutdownNow();
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void aVisitorSaysNothing() {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(Actor.VISITOR, () -> { statements.say(id, "路过"); }));
    }

    private void say(String text) {
        current.as(author, () -> { statements.say(id, text); });
    }

    private void refused(String key, Actor person, String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(person, () -> { statements.say(id, text); }))
                .extracting(Refusal::key).isEqualTo(key);
    }

    private List<String> shown() {
        return statements.page(id, StatementOrder.NEWEST, 1).lines().stream().map(StatementLine::body).toList();
    }
}
