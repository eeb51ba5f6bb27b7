package org.yishi.deliberation.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.Queries;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

@PortalTest
class TopicsIT {

    @Inject
    private Given given;
    @Inject
    private Topics topics;
    @Inject
    private Supports supports;
    @Inject
    private Screenings screenings;
    @Inject
    private Objections objections;
    @Inject
    private TopicToDos deadlines;
    @Inject
    private ToDos toDos;
    @Inject
    private Drafts drafts;
    @Inject
    private Told told;
    @Inject
    private Finding finding;
    @Inject
    private Queries queries;
    @Inject
    private TimeTravel time;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private Actor worker;
    private Actor member;
    private Actor party;
    private Actor supervisor;
    private Actor resident;

    @BeforeEach
    void aCommunityWithAPanelOfThree() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        member = given.person(Role.COMMITTEE_MEMBER, here);
        party = given.person(Role.PARTY_ORGANISATION_MEMBER, here);
        supervisor = given.person(Role.SUPERVISION_MEMBER, here);
        resident = given.withAccount(given.person(Role.RESIDENT, here));
    }

    private long submit(Actor by, String title) {
        Submission submission = Submission.of(TopicWords.of(title, "停了六次，" + title, "高层住户", "一起商量", "3号楼"), Submitter.Kind.RESIDENT, "", given.today());
        return current.as(by, () -> topics.submit(here.id(), submission));
    }

    private void answer(long id, boolean yes) {
        Map<Question, Screenings.Reply> replies = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            replies.put(question, new Screenings.Reply(yes || question != Question.SHARED, "属于私权"));
        }
        current.as(party, () -> screenings.answer(id, replies));
    }

    private void vote(long id, Actor by, PanelVote.Stand stand) {
        current.as(by, () -> screenings.vote(id, stand, "理由"));
    }

    private void decide(long id, Ruling ruling) {
        current.as(worker, () -> screenings.decide(id, ruling));
    }

    private long rejected() {
        long id = submit(resident, "楼上漏水");
        answer(id, false);
        vote(id, member, PanelVote.Stand.REJECT);
        vote(id, party, PanelVote.Stand.REJECT);
        decide(id, Ruling.because("属于私权纠纷"));
        return id;
    }

    private TopicState state(long id) {
        return topics.read(id).state();
    }

    @Test
    void submittedItHasANumberADayAndOneSupporterAndNobodyLearnsWhoseItIs() {
        given.withAccount(member);
        long id = time.on(LocalDate.of(2026, 9, 28), () -> submit(resident, "电梯老是停"));
        TopicLine line = topics.read(id);
        assertThat(line.topic().number()).isEqualTo(here.code() + "-2026-001");
        assertThat(line.topic().days().due()).as("ten working days over the holidays").isEqualTo(LocalDate.of(2026, 10, 16));
        assertThat(line.supporters()).isEqualTo(1);
        assertThat(ledger.entries(line.topic().dossier())).allSatisfy(entry ->
                assertThat(entry.actor()).doesNotContain(Long.toString(resident.personId())));
        assertThat(finding.titles("电梯老是停", here)).containsExactly("电梯老是停");
        assertThat(told.to(member)).singleElement().asString().contains("电梯老是停", "2026");
    }

    @Test
    void theWordsAreForThoseWhoLiveThere() {
        long id = submit(resident, "电梯");
        assertThat(current.as(resident, () -> topics.words(id)).problem()).contains("六次");
        Actor elsewhere = given.person(Role.RESIDENT, given.community());
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(elsewhere, () -> topics.words(id)));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(elsewhere, () -> screenings.sheet(id)));
        assertThat(current.as(elsewhere, () -> topics.isMine(id))).isFalse();
    }

    @Test
    void similarOnesAreOfferedAndTheSameTitleIsRefused() {
        submit(resident, "3号楼电梯老是坏");
        assertThat(topics.alike(here.id(), "3号楼的电梯老是停", "完全不同的话")).extracting(TopicLine::title).containsExactly("3号楼电梯老是坏");
        assertThat(topics.alike(here.id(), "想办托管班", "孩子没人看")).isEmpty();
        refused("deliberation.topic.refusal.same", given.person(IdentityLevel.L1), () -> submit(current.get(), "3号楼电梯，老是坏！"));
        Submission asCommittee = Submission.of(TopicWords.of("路灯", "坏了", "全院", "修", ""), Submitter.Kind.COMMITTEE, "", given.today());
        refused("deliberation.topic.refusal.committee", resident, () -> topics.submit(here.id(), asCommittee));
        assertThat(current.as(member, () -> topics.submit(here.id(), asCommittee))).isPositive();
        given.settings(here, Map.of("deliberation.topicsPerPerson", "1"));
        refused("deliberation.topic.refusal.tooMany", resident, () -> submit(resident, "另一件"));
    }

    @Test
    void onePersonSupportsOnceHoweverOftenAndHoweverFast() throws Exception {
        long id = submit(resident, "电梯");
        Actor neighbour = given.person(IdentityLevel.L1);
        AtomicInteger refused = new AtomicInteger();
        atOnce(12, number -> {
            try {
                current.as(neighbour, () -> supports.support(id, given.today()));
            } catch (Refusal again) {
                assertThat(again.key()).isEqualTo("deliberation.topic.refusal.supported");
                refused.incrementAndGet();
            }
        });
        assertThat(refused).hasValue(11);
        assertThat(topics.read(id).supporters()).isEqualTo(2);
        current.as(neighbour, () -> supports.takeBack(id));
        assertThat(topics.read(id).supporters()).isEqualTo(1);
        refused("deliberation.topic.refusal.stays", resident, () -> supports.takeBack(id));
    }

    @Test
    void enoughSupportersBindThePanelExactlyOnce() throws Exception {
        given.settings(here, Map.of("deliberation.petitionResidents", "5"));
        given.withAccount(member);
        long id = submit(resident, "通道");
        List<Actor> crowd = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            crowd.add(given.person(Role.RESIDENT, here));
        }
        for (int i = 0; i < 5; i++) {
            current.as(given.person(IdentityLevel.L1), () -> supports.support(id, given.today()));
        }
        assertThat(topics.read(id).topic().petition().isReached()).as("people from elsewhere are counted, but do not bind").isFalse();
        atOnce(8, number -> current.as(crowd.get(number), () -> supports.support(id, given.today())));
        RaisedTopic topic = topics.read(id).topic();
        assertThat(topics.read(id).supporters()).isEqualTo(14);
        assertThat(topic.petition().isReached()).isTrue();
        assertThat(topic.petition().due()).isEqualTo(given.today().plusMonths(6));
        assertThat(ledger.entries(topic.dossier()).stream().filter(entry -> entry.facts().contains("petition"))).hasSize(1);
        assertThat(ledger.check(topic.dossier()).holds()).isTrue();
        assertThat(told.to(member)).filteredOn(text -> text.contains("达标")).hasSize(1);
        refused("deliberation.topic.refusal.stays", crowd.get(0), () -> supports.takeBack(id));
        assertThat(tasks(member)).contains("审查附议达标的议题：答六问、表决");
    }

    @Test
    void thePanelDecidesOnceEnoughVotedAndAnAcceptedTopicOpensAConsultation() {
        long id = submit(resident, "电梯大修");
        assertThat(tasks(member)).containsExactly("审查议题：答六问、表决", "记录议题的审查结论");
        assertThat(tasks(worker)).containsExactly("记录议题的审查结论");
        refused("deliberation.topic.refusal.unanswered", worker, () -> screenings.decide(id, Ruling.because("好")));
        answer(id, true);
        assertThat(state(id)).isEqualTo(TopicState.SCREENING);
        vote(id, member, PanelVote.Stand.ACCEPT);
        assertThat(tasks(member)).containsExactly("记录议题的审查结论");
        refused("deliberation.topic.refusal.tooFew", worker, () -> screenings.decide(id, Ruling.because("好")));
        vote(id, party, PanelVote.Stand.REJECT);
        vote(id, party, PanelVote.Stand.ACCEPT);
        assertThat(screenings.published(id)).as("before the decision").isEmpty();
        decide(id, Ruling.because("六问都是"));
        assertThat(state(id)).isEqualTo(TopicState.ACCEPTED);
        long consultation = topics.read(id).topic().decision().consultationId();
        Consultation draft = current.as(worker, () -> drafts.work(consultation));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(draft.topic().title()).isEqualTo("电梯大修");
        assertThat(topics.ofConsultation(consultation)).extracting(TopicLine::id).containsExactly(id);
        assertThat(screenings.published(id).get(0).votes()).hasSize(2);
        assertThat(told.to(resident)).anyMatch(text -> text.contains("已立项"));
        assertThat(ledger.check(draft.dossier()).holds()).isTrue();
        refused("deliberation.topic.refusal.answered", party, () -> screenings.vote(id, PanelVote.Stand.REJECT, "晚了"));
        refused("deliberation.topic.refusal.answered", given.person(IdentityLevel.L1), () -> supports.support(id, given.today()));
    }

    @Test
    void twoMembersAtOnceBothCountAndATieAccepts() throws Exception {
        long id = submit(resident, "托管班");
        answer(id, false);
        List<Actor> both = List.of(member, party);
        atOnce(2, number -> vote(id, both.get(number), number == 0 ? PanelVote.Stand.REJECT : PanelVote.Stand.ACCEPT));
        Screening sheet = current.as(worker, () -> screenings.sheet(id));
        assertThat(sheet.votes()).hasSize(2);
        assertThat(sheet.result().tie()).isTrue();
        decide(id, Ruling.because("票数相同"));
        assertThat(state(id)).isEqualTo(TopicState.ACCEPTED);
    }

    @Test
    void sixTimesYesCannotBeRefused() {
        long id = submit(resident, "路灯");
        answer(id, true);
        vote(id, member, PanelVote.Stand.REFER);
        vote(id, party, PanelVote.Stand.REFER);
        refused("deliberation.topic.refusal.allYes", worker, () -> screenings.decide(id, new Ruling("推给街道", Addressee.DEPARTMENT, "街道", "")));
        answer(id, false);
        refused("deliberation.topic.refusal.addressee", worker, () -> screenings.decide(id, Ruling.because("归街道")));
        decide(id, new Ruling("归街道管", Addressee.DEPARTMENT, "街道城管", ""));
        assertThat(topics.read(id).topic().decision().referredTo()).isEqualTo("街道城管");
    }

    @Test
    void whoHasAnInterestOrSubmittedItDoesNotVote() {
        long own = submit(member, "委员自己的议题");
        refused("deliberation.topic.refusal.own", member, () -> screenings.vote(own, PanelVote.Stand.ACCEPT, ""));
        long id = submit(resident, "停车");
        vote(id, member, PanelVote.Stand.RECUSED);
        refused("deliberation.topic.refusal.recused", member, () -> screenings.vote(id, PanelVote.Stand.REJECT, "改主意"));
        refused("deliberation.topic.refusal.recused", member, () -> screenings.answer(id, Map.of(Question.LAWFUL, new Screenings.Reply(true, ""))));
        answer(id, true);
        vote(id, party, PanelVote.Stand.ACCEPT);
        refused("deliberation.topic.refusal.tooFew", worker, () -> screenings.decide(id, Ruling.because("好")));
        vote(id, supervisor, PanelVote.Stand.ACCEPT);
        decide(id, Ruling.because("好"));
        assertThat(state(id)).isEqualTo(TopicState.ACCEPTED);
    }

    @Test
    void whoeverSubmittedItObjectsOnceAndTheSupervisionCommitteeSendsItBack() {
        long id = rejected();
        assertThat(told.to(resident)).anyMatch(text -> text.contains("没有立项") && text.contains("异议"));
        refused("deliberation.topic.refusal.notYours", given.person(IdentityLevel.L1), () -> objections.object(id, "我也不同意", given.today()));
        current.as(resident, () -> objections.object(id, "涉及整栋楼的管道", given.today()));
        refused("deliberation.topic.refusal.objected", resident, () -> objections.object(id, "再来", given.today()));
        assertThat(tasks(supervisor)).contains("答复对不予立项的异议");
        current.as(supervisor, () -> objections.answer(id, true, "涉及公共管道，请重新审查"));
        assertThat(state(id)).isEqualTo(TopicState.SCREENING);
        assertThat(current.as(worker, () -> screenings.sheet(id)).votes()).as("a new round").isEmpty();
        answer(id, true);
        vote(id, member, PanelVote.Stand.ACCEPT);
        vote(id, party, PanelVote.Stand.ACCEPT);
        decide(id, Ruling.because("涉及公共管道"));
        assertThat(state(id)).isEqualTo(TopicState.ACCEPTED);
    }

    @Test
    void aRejectionIsUpheldByWhoeverDidNotScreenIt() {
        long id = submit(resident, "楼上漏水");
        answer(id, false);
        vote(id, supervisor, PanelVote.Stand.REJECT);
        vote(id, party, PanelVote.Stand.REJECT);
        decide(id, Ruling.because("私权"));
        current.as(resident, () -> objections.object(id, "不服", given.today()));
        Actor other = given.person(Role.SUPERVISION_MEMBER, here);
        refused("deliberation.topic.refusal.partial", supervisor, () -> objections.answer(id, false, "维持"));
        current.as(other, () -> objections.answer(id, false, "属于私权，维持"));
        assertThat(state(id)).isEqualTo(TopicState.CLOSED);
    }

    @Test
    void supportersOfAMergedTopicComeAlongAndAreTold() {
        long first = submit(resident, "电梯要大修");
        Actor neighbour = given.withAccount(given.person(Role.RESIDENT, here));
        long second = submit(neighbour, "电梯又坏了");
        Actor both = given.person(IdentityLevel.L1);
        current.as(both, () -> {
            supports.support(first, given.today());
            supports.support(second, given.today());
        });
        String number = topics.read(first).topic().number();
        refused("deliberation.topic.refusal.into", worker, () -> screenings.merge(second, "nowhere-1", "同一件事"));
        current.as(worker, () -> screenings.merge(second, number, "同一件事"));
        assertThat(state(second)).isEqualTo(TopicState.MERGED);
        assertThat(topics.read(first).supporters()).as("who supported both stays one").isEqualTo(3);
        assertThat(told.to(neighbour)).anyMatch(text -> text.contains("并入"));
        current.as(worker, () -> screenings.merge(submit(both, "3号楼电梯"), number, "同一件事"));
        assertThat(ledger.check(topics.read(first).topic().dossier()).holds()).isTrue();
    }

    @Test
    void nothingVanishesAndEverythingCostsTheSame() {
        long old = time.on(given.today().minusDays(40), () -> submit(resident, "没人理的议题"));
        assertThat(topics.read(old).isOverdue()).isTrue();
        assertThat(topics.numbers(here.id())).isEqualTo(new TopicNumbers(1, 1, 1, 0, 0));
        assertThat(topics.numbers(here.id()).percent()).isZero();
        assertThat(deadlines.deadlines(given.today())).extracting(DeadlineNear::dossier).contains(topics.read(old).topic().dossier());
        long one = queries.of(() -> topics.ofArea(here.id()));
        submit(given.person(IdentityLevel.L1), "第二件");
        submit(given.person(IdentityLevel.L1), "别的事情");
        assertThat(queries.of(() -> topics.ofArea(here.id()))).isEqualTo(one);
        current.as(worker, () -> topics.retitle(old, "改得更清楚的标题"));
        assertThat(topics.read(old).title()).isEqualTo("改得更清楚的标题");
    }

    @Test
    void onlyThoseWhoShouldMay() {
        matrix.anybody("deliberation.submitTopic", IdentityLevel.L1);
        matrix.anybody("deliberation.supportTopic", IdentityLevel.L1);
        matrix.anybody("deliberation.objectTopic", IdentityLevel.L1);
        matrix.only("deliberation.registerTopic", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        matrix.only("deliberation.screenTopic", Role.PARTY_ORGANISATION_MEMBER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER);
        matrix.only("deliberation.seeTopic", Role.PARTY_ORGANISATION_MEMBER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER, Role.COMMITTEE_WORKER);
        matrix.only("deliberation.answerObjection", Role.SUPERVISION_MEMBER);
    }

    private List<String> tasks(Actor who) {
        return current.as(who, () -> toDos.of(here.id())).stream().map(ToDo::task).toList();
    }

    private void refused(String key, Actor who, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(who, act)).extracting(Refusal::key).isEqualTo(key);
    }

    private static void atOnce(int many, IntConsumer act) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Void>> acts = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                acts.add(() -> {
                    act.accept(number);
                    return null;
                });
            }
            for (Future<Void> done : crowd.invokeAll(acts)) {
                done.get();
            }
        } finally {
            crowd.shutdown();
        }
    }
}
