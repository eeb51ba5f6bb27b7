package org.yishi.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.document.Papers;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.notice.NoticeDraft.Review;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.MyData;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

@PortalTest
class ObjectionsIT {

    private static final AtomicInteger PHOTO = new AtomicInteger(5000);
    private static final LocalDate DAY = LocalDate.of(2038, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2038, 3, 20);

    @Inject
    private Given given;
    @Inject
    private Matters matters;
    @Inject
    private Notices notices;
    @Inject
    private NoticeDesk desk;
    @Inject
    private Documents documents;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;
    @Inject
    private MyData myData;
    @Inject
    private TimeTravel time;
    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private Heard heard;
    @Inject
    private ToDos toDos;

    private Area here;
    private Actor worker;
    private Actor member;
    private Actor resident;
    private String dossier;
    private long id;

    /** Listens as a plugin would. */
    @ApplicationScoped
    public static class Heard {

        private ObjectionRaised last;

        void raised(@Observes ObjectionRaised event) {
            last = event;
        }

        public ObjectionRaised last() {
            return last;
        }
    }

    @BeforeEach
    void aHangingNotice() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        member = given.person(Role.COMMITTEE_MEMBER, here);
        resident = given.person(Role.RESIDENT, here);
        dossier = "test/objection/" + here.id();
        id = by(worker, DAY, () -> {
            long made = matters.disclose(here.id(), dossier, Review.NOT_NEEDED);
            notices.checkPrivacy(made);
            notices.publish(made, DAY, matters.photo(here.id(), dossier, PHOTO.incrementAndGet()));
            return made;
        });
    }

    private <T> T by(Actor actor, LocalDate day, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void by(Actor actor, LocalDate day, Runnable work) {
        time.on(day, () -> current.as(actor, work));
    }

    private long objected(ObjectionKind kind) {
        return by(resident, DAY, () -> notices.object(id, "预算偏高，请核算", kind, false));
    }

    private ObjectionView seen(Actor actor, LocalDate day) {
        return by(actor, day, () -> notices.view(id)).objections().get(0);
    }

    private void close(LocalDate day) {
        by(worker, day, () -> notices.close(id, null, matters.photo(here.id(), dossier, PHOTO.incrementAndGet())));
    }

    private boolean mayClose(LocalDate day) {
        return by(worker, day, () -> notices.view(id)).mayClose();
    }

    @Test
    void anOpenObjectionStopsTheClosingUntilItIsAnswered() {
        long objection = objected(ObjectionKind.OTHER);
        assertThat(heard.last()).isEqualTo(new ObjectionRaised(id, here.id(), dossier, "DISCLOSE_RESOLUTION", objection,
                ObjectionKind.OTHER, false));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> close(AFTER));
        by(worker, AFTER, () -> notices.answer(objection, "已核算，附明细", null));
        close(AFTER);
    }

    @Test
    void oneAboutMoneyBlocksUntilItsAuthorIsSatisfied() {
        long objection = objected(ObjectionKind.MONEY);
        assertThat(heard.last().blocks()).isTrue();
        assertThat(by(worker, AFTER, () -> notices.view(id)).blocked()).isTrue();
        by(worker, AFTER, () -> notices.answer(objection, "已核减", null));
        assertThat(mayClose(AFTER)).as("its author may still say something").isFalse();
        by(resident, AFTER, () -> notices.satisfied(objection, true));
        assertThat(mayClose(AFTER)).isTrue();
        assertThat(by(worker, AFTER, () -> notices.view(id)).blocked()).isFalse();
    }

    @Test
    void silenceFreesABlockingOneWhenItsTimeIsOver() {
        long objection = objected(ObjectionKind.LEGALITY);
        by(worker, AFTER, () -> notices.answer(objection, "依法召开，附通知", null));
        assertThat(mayClose(AFTER.plusDays(3))).isFalse();
        assertThat(mayClose(AFTER.plusDays(4))).isTrue();
    }

    @Test
    void anAnswerDatedBackDoesNotShortenTheTimeToReact() {
        long objection = objected(ObjectionKind.ROLL);
        by(worker, AFTER, () -> notices.answer(objection, "早就当面说过", DAY.plusDays(1)));
        assertThat(mayClose(AFTER.plusDays(3))).isFalse();
    }

    @Test
    void whoeverIsNotSatisfiedIsHeardByAMeetingBeforeItGoesOn() {
        long objection = objected(ObjectionKind.MONEY);
        by(worker, DAY, () -> notices.answer(objection, "不改", null));
        by(resident, DAY.plusDays(1), () -> notices.satisfied(objection, false));
        assertThat(mayClose(AFTER)).isFalse();
        assertThatExceptionOfType(Refusal.class).as("no meeting has it").isThrownBy(() -> by(member, AFTER, () -> notices.settle(objection,
                decided())));
        by(worker, AFTER, () -> notices.refer(objection, "居民代表会议"));
        assertThat(mayClose(AFTER)).isFalse();
        refused("settleOwn", worker, () -> notices.settle(objection, decided()));
        refused("settleProof", member, () -> notices.settle(objection, new Settlement("代表会议维持原决议", AFTER, 0, "", null)));
        by(member, AFTER, () -> notices.settle(objection, decided()));
        assertThat(mayClose(AFTER)).isTrue();
        assertThat(seen(resident, AFTER)).satisfies(view -> {
            assertThat(view.state()).isEqualTo(ObjectionState.SETTLED);
            assertThat(view.referredTo()).isEqualTo("居民代表会议");
            assertThat(view.outcome()).contains("代表会议维持原决议", "SHA-256");
        });
        assertThat(by(resident, AFTER, () -> desk.paper(notices.view(id), seen(resident, AFTER)))).as("residents read on what it rests").isNotNull();
        assertThat(by(Actor.VISITOR, AFTER, () -> desk.paper(notices.view(id), seen(resident, AFTER)))).isNull();
    }

    private static Settlement decided() {
        return Settlement.byDocument("代表会议维持原决议", AFTER, "minutes.png", Papers.photo(4711));
    }

    private void refused(String key, Actor actor, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(actor, AFTER, work)).satisfies(refusal -> assertThat(refusal.key()).endsWith(key));
    }

    @Test
    void whatNobodyAnsweredIsSettledByTheSupervisionCommittee() {
        long objection = objected(ObjectionKind.MONEY);
        Actor supervisor = given.person(Role.SUPERVISION_MEMBER, here);
        by(worker, AFTER, () -> notices.refer(objection, "党员大会"));
        refused("settleAlone", worker, () -> notices.settle(objection, decided()));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> by(given.person(Role.SUPERVISION_MEMBER, given.community()), AFTER,
                () -> notices.settle(objection, decided())));
        assertThat(tasks(supervisor, AFTER)).containsExactly("登记第 1 号异议的审议结果");
        assertThat(tasks(worker, AFTER)).doesNotContain("登记第 1 号异议的审议结果");
        by(supervisor, AFTER, () -> notices.settle(objection, decided()));
        assertThat(tasks(supervisor, AFTER)).isEmpty();
        assertThat(seen(worker, AFTER).state()).isEqualTo(ObjectionState.SETTLED);
    }

    @Test
    void objectionsAreRaisedUntilTheEndOfTheLastDayAndEnteredFromPaperAfterwards() {
        LocalDate last = by(worker, DAY, () -> notices.view(id)).period().lastDay();
        time.at(last.atTime(23, 59), () -> current.as(resident, () -> notices.object(id, "最后一天", ObjectionKind.OTHER, false)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(resident, last.plusDays(1),
                () -> notices.object(id, "晚了一天", ObjectionKind.OTHER, false))).satisfies(refusal -> {
                    assertThat(refusal.key()).endsWith("objectionsEnded");
                    assertThat(refusal.arguments()).contains(last);
                });
        PaperObjection late = new PaperObjection("王阿婆", "", last.plusDays(1), "晚了一天", ObjectionKind.OTHER, false, null, null);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(worker, last.plusDays(1), () -> notices.objectFromPaper(id, late)));
        PaperObjection inTime = new PaperObjection("王阿婆", "", last, "最后一天交的", ObjectionKind.OTHER, false, null, null);
        by(worker, last.plusDays(1), () -> notices.objectFromPaper(id, inTime));
        assertThat(by(worker, last.plusDays(1), () -> notices.view(id)).objections()).extracting(ObjectionView::late).containsExactly(false, true);
    }

    @Test
    void aLateAnswerIsMarkedForEver() {
        long objection = objected(ObjectionKind.OTHER);
        assertThat(seen(worker, DAY.plusDays(3)).overdue()).isFalse();
        assertThat(seen(worker, DAY.plusDays(4)).overdue()).isTrue();
        by(worker, DAY.plusDays(4), () -> notices.answer(objection, "迟了", null));
        assertThat(seen(worker, AFTER).overdue()).isTrue();
    }

    @Test
    void theLedgerAndThePublicNeverLearnWhoObjected() {
        long objection = objected(ObjectionKind.MONEY);
        by(worker, DAY, () -> notices.answer(objection, "已核减", null));
        by(resident, DAY, () -> notices.satisfied(objection, true));
        assertThat(ledger.entries(dossier)).noneMatch(entry -> entry.actor().endsWith(":" + resident.personId())
                || entry.facts().contains("person") || entry.facts().contains("预算偏高"));
        ObjectionView stranger = seen(Actor.VISITOR, DAY);
        assertThat(stranger.readable()).isFalse();
        assertThat(stranger.text() + stranger.answer() + stranger.by()).isEmpty();
        assertThat(stranger.satisfied()).isTrue();
        ObjectionView neighbour = seen(given.person(Role.RESIDENT, here), DAY);
        assertThat(neighbour.text()).isEqualTo("预算偏高，请核算");
        assertThat(neighbour.by()).isEmpty();
        assertThat(seen(given.person(Role.RESIDENT, given.community()), DAY).readable()).isFalse();
    }

    @Test
    void theSupervisionCommitteeMayLookAndTheObjectorLearnsOfIt() {
        long objection = objected(ObjectionKind.MONEY);
        Actor supervisor = given.person(Role.SUPERVISION_MEMBER, here);
        assertThat(current.as(supervisor, () -> desk.objector(objection))).isEqualTo("测试人");
        assertThat(current.as(resident, () -> myData.looks(0))).extracting(MyData.Look::action).containsExactly("portal.seeObjector");
        Actor neighbour = given.person(Role.RESIDENT, here);
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(neighbour, () -> desk.objector(objection)));
        assertThat(current.as(neighbour, () -> desk.mine(id))).isEmpty();
        assertThat(current.as(resident, () -> desk.mine(id))).containsExactly(objection);
    }

    @Test
    void whoeverLivesInACompoundOfTheCommunityIsAtHomeInIt() {
        Actor neighbour = given.person(Role.RESIDENT, given.area(AreaKind.COMPOUND, here));
        by(neighbour, DAY, () -> notices.object(id, "我住在小区里", ObjectionKind.OTHER, false));
        assertThat(seen(neighbour, DAY).text()).isEqualTo("我住在小区里");
    }

    @Test
    void thoseWhoKeepItAreToldWhatToDo() {
        assertThat(tasks(worker, DAY)).containsExactly("结束公示");
        long objection = objected(ObjectionKind.MONEY);
        assertThat(tasks(worker, DAY)).containsExactlyInAnyOrder("结束公示", "答复第 1 号异议");
        assertThat(by(worker, DAY, () -> toDos.of(here.id())).stream().filter(one -> one.task().equals("结束公示")).findFirst().orElseThrow()
                .missing()).as("what has to be done before").singleElement().asString().contains("第 1 号异议还没有答复");
        by(worker, DAY, () -> notices.answer(objection, "不改", null));
        by(resident, DAY, () -> notices.satisfied(objection, false));
        assertThat(tasks(worker, DAY)).contains("把第 1 号异议提交会议审议");
        assertThat(tasks(resident, DAY)).isEmpty();
    }

    private List<String> tasks(Actor actor, LocalDate day) {
        return by(actor, day, () -> toDos.of(here.id())).stream().filter(one -> one.link().startsWith("/portal/notice/")).map(ToDo::task).toList();
    }

    @Test
    void whoeverWishesIsNamed() {
        by(resident, DAY, () -> notices.object(id, "我愿意署名", ObjectionKind.OTHER, true));
        assertThat(seen(given.person(Role.RESIDENT, here), DAY).by()).isEqualTo("测试人");
        assertThat(seen(Actor.VISITOR, DAY).by()).isEmpty();
    }

    @Test
    void onlyItsAuthorSaysWhetherTheAnswerSatisfies() {
        long objection = objected(ObjectionKind.MONEY);
        by(worker, DAY, () -> notices.answer(objection, "已核减", null));
        Actor neighbour = given.person(Role.RESIDENT, here);
        for (Actor other : new Actor[] {neighbour, worker}) {
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> by(other, DAY, () -> notices.satisfied(objection, true)));
        }
        assertThat(seen(worker, DAY).satisfied()).isNull();
    }

    @Test
    void aSheetIsEnteredByAWorkerAndKeptFromStrangers() {
        PaperObjection sheet = new PaperObjection("王阿婆", "", DAY, "我没有被通知", ObjectionKind.ROLL, false, "scan.png", Papers.photo(77));
        long objection = by(worker, DAY.plusDays(5), () -> notices.objectFromPaper(id, sheet));
        ObjectionView view = seen(given.person(Role.RESIDENT, here), AFTER);
        assertThat(view.fromPaper()).isTrue();
        assertThat(view.late()).isTrue();
        assertThat(view.answerDue()).isEqualTo(DAY.plusDays(3));
        assertThat(current.as(worker, () -> desk.objector(objection))).isEqualTo("王阿婆");
        List<Document> scans = current.as(worker, () -> documents.of(dossier)).stream().filter(one -> one.name().startsWith("objection")).toList();
        assertThat(scans).hasSize(1);
        assertThat(current.as(resident, () -> documents.find(scans.get(0).id()))).isEmpty();
        by(worker, AFTER, () -> notices.answer(objection, "已登门说明", AFTER));
        by(worker, AFTER, () -> notices.satisfied(objection, true));
        assertThat(mayClose(AFTER)).isTrue();
    }

    @Test
    void aSheetOfSomebodyNobodyKnowsIsNotLinkedToANeighbour() {
        PaperObjection wrong = new PaperObjection("测试人", "0000", DAY, "我没有被通知", ObjectionKind.ROLL, false, null, null);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(worker, DAY, () -> notices.objectFromPaper(id, wrong)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("proof"));
        PaperObjection early = new PaperObjection("王阿婆", "", DAY.minusDays(1), "早了", ObjectionKind.ROLL, false, null, null);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(worker, DAY, () -> notices.objectFromPaper(id, early)));
        assertThat(by(worker, DAY, () -> notices.view(id)).objections()).as("a refused sheet uses up no number").isEmpty();
    }

    @Test
    void thereIsAnEndToObjecting() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> {
            objected(ObjectionKind.OTHER);
            objected(ObjectionKind.OTHER);
        }).satisfies(refusal -> assertThat(refusal.key()).endsWith("twice"));
        for (int i = 0; i < 4; i++) {
            String text = "又一条 " + i;
            by(resident, DAY, () -> notices.object(id, text, ObjectionKind.OTHER, false));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(resident, DAY, () -> notices.object(id, "第六条", ObjectionKind.OTHER, false)))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("tooMany"));
    }

    @Test
    void nobodyObjectsToWhatIsClosed() {
        close(AFTER);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(resident, AFTER, () -> notices.object(id, "晚了", ObjectionKind.OTHER, false)));
    }

    @Test
    void residentsObjectTheCommitteeKeepsAndTheSupervisorsLook() {
        for (String act : List.of("keepNotice", "postNotice", "interruptNotice", "changeNotice", "withdrawNotice", "closeNotice",
                "enterObjection", "answerObjection", "referObjection")) {
            matrix.only("portal." + act, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.OWNERS_COMMITTEE_MEMBER);
        }
        matrix.only("portal.settleObjection", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.OWNERS_COMMITTEE_MEMBER,
                Role.SUPERVISION_MEMBER);
        matrix.anybody("portal.object", IdentityLevel.L2);
        for (Actor stranger : new Actor[] {given.person(Role.RESIDENT, given.community()), given.person(Role.STREET_OFFICER, here)}) {
            assertThatExceptionOfType(AccessRefused.class)
                    .isThrownBy(() -> by(stranger, DAY, () -> notices.object(id, "我不住这里", ObjectionKind.OTHER, false)));
        }
        matrix.only("portal.seeObjector", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER, Role.STREET_OFFICER);
        Actor unproved = given.with(given.person(IdentityLevel.L1), Role.RESIDENT, here, DAY.minusYears(1), null);
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> by(unproved, DAY, () -> notices.object(id, "没核实身份", ObjectionKind.OTHER, false)));
    }
}
