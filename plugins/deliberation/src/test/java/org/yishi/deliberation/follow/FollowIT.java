package org.yishi.deliberation.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.front.PromisesFront;
import org.yishi.deliberation.mydata.Leaving;
import org.yishi.deliberation.paper.EvaluateSheet;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

@PortalTest
class FollowIT {

    @Inject
    private Given given;
    @Inject
    private Followed followed;
    @Inject
    private Consultations consultations;
    @Inject
    private Actions actions;
    @Inject
    private ProgressReports reports;
    @Inject
    private Feedbacks feedbacks;
    @Inject
    private Evaluations evaluations;
    @Inject
    private Archives archives;
    @Inject
    private RecordIndexes indexes;
    @Inject
    private Followings followings;
    @Inject
    private OwnEvaluations own;
    @Inject
    private EvaluateSheet sheets;
    @Inject
    private PromisesFront front;
    @Inject
    private Leaving leaving;
    @Inject
    private Notices notices;
    @Inject
    private ToDos toDos;
    @Inject
    private Told told;
    @Inject
    private Finding finding;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;
    @Inject
    private TimeTravel time;
    @Inject
    private PermissionsMatrix matrix;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    private Area here;
    private Actor worker;
    private LocalDate today;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        today = given.today();
    }

    private void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(worker, act)).extracting(Refusal::key).isEqualTo(key);
    }

    /** A report hangs; its first item was done today. */
    private long[] hanging() {
        long id = followed.adopted(here, worker);
        long item = followed.item(id, worker, today.plusDays(5));
        current.as(worker, () -> actions.route(id));
        followed.report(id, item, worker, ProgressKind.DONE, today, null);
        long notice = followed.told(id, worker);
        followed.hang(id, notice, worker, today);
        return new long[] {id, notice};
    }

    private LocalDate over(long id, long notice) {
        LocalDate last = current.as(worker, () -> notices.view(notice)).period().lastDay();
        LocalDate evaluated = followings.of(id).feedback().evaluateTo();
        return (last.isAfter(evaluated) ? last : evaluated).plusDays(1);
    }

    private void grade(long id, int grade, int people) {
        for (int i = 0; i < people; i++) {
            current.as(given.person(IdentityLevel.L1), () -> evaluations.give(id, new Evaluation.Words(5, grade, i(grade))));
        }
    }

    private static String i(int grade) {
        return grade < 3 ? "还没修好" : "";
    }

    @Test
    void nobodyIsEntrustedUntilEveryAgreedPointHasItsItem() {
        long id = followed.adopted(here, worker);
        refused("deliberation.refusal.pointWithoutAction", () -> actions.route(id));
        long item = followed.item(id, worker, today.plusDays(5));
        assertThat(followings.of(id).actions()).as("before it is handed over nobody reads it").isEmpty();
        current.as(worker, () -> actions.strike(id, item));
        refused("deliberation.refusal.pointWithoutAction", () -> actions.route(id));
        long again = followed.item(id, worker, today.plusDays(5));
        current.as(worker, () -> actions.route(id));
        assertThat(followings.of(id).actions()).extracting(line -> line.item().responsible()).containsExactly("物业公司");
        refused("deliberation.refusal.stage.ADOPTED", () -> actions.strike(id, again));
        refused("deliberation.refusal.stage.ADOPTED", () -> followed.item(id, worker, today));
        assertThat(finding.titles("充电口", here)).contains("东门装十个充电口");
    }

    /** Each act that does not belong to a stage is refused there and leaves it as it was; the one that does goes on. */
    @Test
    void noOrderOfActsSkipsAStage() {
        long id = followed.adopted(here, worker);
        long item = followed.item(id, worker, today.plusDays(5));
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("route", () -> actions.route(id));
        acts.put("report", () -> reports.report(id, item, new ProgressEntry.Words(ProgressKind.REPORT, "在做", today, null), Paper.NONE));
        acts.put("tell", () -> feedbacks.prepare(id, new FeedbackReport.Words("a", "b", "c")));
        acts.put("evaluate", () -> evaluations.give(id, new Evaluation.Words(5, 5, "")));
        acts.put("conclude", () -> evaluations.conclude(id));
        acts.put("archive", () -> archives.close(id));
        Map<Stage, Set<String>> lawful = new EnumMap<>(Map.of(Stage.ADOPTED, Set.of("route"), Stage.ROUTED, Set.of("report"), Stage.IMPLEMENTING,
                Set.of("report"), Stage.FEEDBACK, Set.of("evaluate"), Stage.EVALUATED, Set.of("archive"), Stage.CLOSED, Set.of()));
        refuseAllBut(id, acts, lawful);
        current.as(worker, acts.get("route"));
        refuseAllBut(id, acts, lawful);
        current.as(worker, acts.get("report"));
        refuseAllBut(id, acts, lawful);
        followed.report(id, item, worker, ProgressKind.DONE, today, null);
        long notice = followed.told(id, worker);
        refused("deliberation.refusal.feedbackPrepared", acts.get("tell"));
        refused("deliberation.refusal.notEvaluating", acts.get("evaluate"));
        followed.hang(id, notice, worker, today);
        refuseAllBut(id, acts, lawful);
        refused("deliberation.refusal.stillEvaluating", acts.get("conclude"));
        LocalDate after = over(id, notice);
        time.on(after, () -> {
            refused("deliberation.refusal.evaluationOver", acts.get("evaluate"));
            refused("deliberation.refusal.noticeHangs", acts.get("conclude"));
            followed.takeDown(id, notice, worker, after);
            current.as(worker, acts.get("conclude"));
            refuseAllBut(id, acts, lawful);
            current.as(worker, acts.get("archive"));
            refuseAllBut(id, acts, lawful);
        });
        assertThat(archives.of(id).orElseThrow().digest()).as("anybody recomputes it").isEqualTo(indexes.of(id).digest());
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    private void refuseAllBut(long id, Map<String, Runnable> acts, Map<Stage, Set<String>> lawful) {
        Stage stage = consultations.read(id).stage();
        acts.forEach((name, act) -> {
            if (!lawful.get(stage).contains(name)) {
                assertThatExceptionOfType(Refusal.class).as("%s in %s", name, stage).isThrownBy(() -> current.as(worker, act));
            }
        });
        assertThat(consultations.read(id).stage()).isEqualTo(stage);
    }

    @Test
    void aDelayNeedsItsReasonAndNewDayAndWhatIsLateIsOwed() {
        long id = followed.adopted(here, worker);
        assertThat(current.as(worker, () -> toDos.of(here.id()))).filteredOn(toDo -> toDo.dossier().equals(Prepared.dossier(id)))
                .extracting(ToDo::link).containsExactly("/deliberation/follow/route?id=" + id);
        long item = followed.item(id, worker, today);
        current.as(worker, () -> actions.route(id));
        refused("deliberation.refusal.delayNeedsDay", () -> followed.report(id, item, worker, ProgressKind.DELAY, today, null));
        refused("deliberation.refusal.beforeRouting", () -> followed.report(id, item, worker, ProgressKind.REPORT, today.minusDays(1), null));
        time.on(today.plusDays(1), () -> {
            assertThat(followings.of(id).overdue()).isOne();
            assertThat(current.as(worker, () -> toDos.of(here.id()))).filteredOn(toDo -> toDo.dossier().equals(Prepared.dossier(id)))
                    .singleElement().matches(toDo -> toDo.overdueOn(today.plusDays(1)));
            followed.report(id, item, worker, ProgressKind.DELAY, today.plusDays(1), today.plusDays(9));
            assertThat(followings.of(id).overdue()).isZero();
        });
        refused("deliberation.refusal.actionsOpen", () -> followed.told(id, worker));
    }

    @Test
    void theReportIsToldToResidentsAndOnceToThoseFromElsewhereWhoTookPart() {
        Actor neighbour = given.withAccount(given.person(Role.RESIDENT, here));
        long[] made = hanging();
        assertThat(told.to(neighbour)).filteredOn(text -> text.contains("打个分")).hasSize(1);
        NoticeView view = current.as(worker, () -> notices.view(made[1]));
        assertThat(view.period().minDays()).isGreaterThanOrEqualTo(15);
        assertThat(followings.of(made[0]).feedback().evaluateTo()).isEqualTo(today.plusDays(15));
        assertThat(front.items(here.id())).singleElement().satisfies(item -> {
            assertThat(item.doing().link()).isEqualTo("/deliberation/follow/evaluate?id=" + made[0]);
            assertThat(item.say()).contains("1 项");
        });
        assertThat(front.figures(here.id())).singleElement().matches(figure -> figure.count() == 1);
    }

    @Test
    void onePersonHasOneEvaluationAndMayChangeOrTakeItBack() throws SQLException {
        long id = hanging()[0];
        Actor resident = given.person(IdentityLevel.L1);
        current.as(resident, () -> evaluations.give(id, new Evaluation.Words(2, 1, "没人管")));
        current.as(resident, () -> evaluations.give(id, new Evaluation.Words(4, 5, "修好了")));
        assertThat(current.as(resident, () -> evaluations.mine(id))).hasValueSatisfying(mine -> assertThat(mine.result()).isEqualTo(5));
        assertThat(numbers("select count(*) from deliberation_evaluation where consultation_id = " + id)).containsExactly(1L);
        assertThat(own.held(resident.personId())).hasSize(1);
        current.as(resident, () -> evaluations.takeBack(id));
        assertThat(current.as(resident, () -> evaluations.mine(id))).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Evaluation.Words(0, 5, "")).extracting(Refusal::field).isEqualTo("process");
        assertThat(ledger.entries(Prepared.dossier(id))).noneMatch(entry -> entry.action().equals("deliberation.evaluate"));
    }

    @Test
    void whoeverLeavesTakesTheEvaluationAlong() throws SQLException {
        long id = hanging()[0];
        Actor resident = given.person(IdentityLevel.L1);
        current.as(resident, () -> evaluations.give(id, new Evaluation.Words(4, 4, "我叫" + resident.name())));
        current.as(Actor.PORTAL, () -> leaving.leave(here.id(), new Leaver(resident.personId(), resident.name(), "")));
        assertThat(numbers("select count(*) from deliberation_evaluation where consultation_id = " + id)).containsExactly(0L);
    }

    @Test
    void sentManyTimesAtOnceItIsStillOne() throws SQLException, InterruptedException {
        long id = hanging()[0];
        Actor resident = given.person(IdentityLevel.L1);
        AtomicInteger accepted = new AtomicInteger();
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        List<Thread> taps = IntStream.range(0, 8).mapToObj(tap -> new Thread(() -> {
            Thread.currentThread().setContextClassLoader(application);
            current.as(resident, () -> evaluations.give(id, new Evaluation.Words(5, 1 + tap % 5, "")));
            accepted.incrementAndGet();
        })).toList();
        taps.forEach(Thread::start);
        for (Thread tap : taps) {
            tap.join();
        }
        assertThat(accepted).as("none of them failed").hasValue(8);
        assertThat(numbers("select count(*) from deliberation_evaluation where consultation_id = " + id)).containsExactly(1L);
    }

    @Test
    void tooFewContentPeopleSendItBackAndAfterTheCountNobodyKnowsWhoseAGradeWas() throws SQLException {
        long[] made = hanging();
        long id = made[0];
        grade(id, 5, 3);
        grade(id, 2, 3);
        LocalDate after = over(id, made[1]);
        time.on(after, () -> {
            followed.takeDown(id, made[1], worker, after);
            current.as(worker, () -> evaluations.conclude(id));
            refused("deliberation.refusal.mustReopen", () -> archives.close(id));
            refused("deliberation.refusal.pointWithoutAction", () -> actions.route(id));
            followed.item(id, worker, after.plusDays(9));
            assertThat(followings.of(id).actions()).as("the new list waits to be handed over").hasSize(1);
            current.as(worker, () -> actions.route(id));
        });
        assertThat(consultations.read(id).stage()).isEqualTo(Stage.ROUTED);
        assertThat(followings.of(id).actions()).extracting(line -> line.item().round()).containsExactly(2, 1);
        assertThat(numbers("select count(*) from deliberation_evaluation where person_id is not null and consultation_id = " + id)).containsExactly(0L);
        assertThat(current.as(worker, () -> evaluations.comments(id))).containsExactly("还没修好", "还没修好", "还没修好");
        assertThat(followings.of(id).latestScore()).hasValueSatisfying(sheet -> assertThat(sheet.result().counts()).containsExactly(0L, 3L, 0L, 0L, 3L));
    }

    @Test
    void ofTooFewNothingIsToldAndTheFileIsClosed() {
        long[] made = hanging();
        long id = made[0];
        grade(id, 1, 4);
        LocalDate after = over(id, made[1]);
        time.on(after, () -> {
            followed.takeDown(id, made[1], worker, after);
            current.as(worker, () -> evaluations.conclude(id));
            assertThat(current.as(worker, () -> evaluations.comments(id))).isEmpty();
            refused("deliberation.refusal.contentEnough", () -> actions.route(id));
            current.as(worker, () -> archives.close(id));
        });
        assertThat(followings.of(id).latestScore()).hasValueSatisfying(sheet -> assertThat(sheet.isTold()).isFalse());
        assertThat(ledger.entries(Prepared.dossier(id))).filteredOn(entry -> entry.action().equals("deliberation.conclude"))
                .singleElement().matches(entry -> !entry.facts().contains("result"));
    }

    @Test
    void onPaperItIsTheSameOneEvaluationAndALaterOneOnTheScreenStays() {
        long id = hanging()[0];
        Actor resident = given.person(Role.RESIDENT, here);
        assertThat(sheets.isSecret()).isTrue();
        assertThat(sheets.open(here.id())).extracting(FormSubject::id).containsExactly(id);
        current.as(resident, () -> sheets.enter(filled(id, resident, today, Map.of("process", "3", "result", "4", "comment", "还行"))));
        assertThat(current.as(resident, () -> evaluations.mine(id))).hasValueSatisfying(mine -> assertThat(mine.result()).isEqualTo(4));
        current.as(resident, () -> evaluations.give(id, new Evaluation.Words(5, 5, "")));
        current.as(resident, () -> sheets.enter(filled(id, resident, today.minusDays(1), Map.of("process", "1", "result", "1"))));
        assertThat(current.as(resident, () -> evaluations.mine(id))).hasValueSatisfying(mine -> assertThat(mine.result()).isEqualTo(5));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(resident, () -> sheets.enter(filled(id, resident, today, Map.of("result", "5")))))
                .extracting(Refusal::field).isEqualTo("process");
        assertThat(current.as(resident, () -> sheets.takeBack(filled(id, resident, today, Map.of())))).isTrue();
        assertThat(current.as(resident, () -> evaluations.mine(id))).isEmpty();
    }

    private FilledForm filled(long id, Actor resident, LocalDate day, Map<String, String> values) {
        return new FilledForm(id, resident.personId(), resident.name(), "", day, false, values, 1, worker);
    }

    @Test
    void aPointIsHandedOverToAnotherProcedureByItsAddress() {
        long id = followed.adopted(here, worker);
        long point = followed.agreedPoint(id, worker);
        long item = current.as(worker, () -> actions.add(id, point, new ActionItem.Words("交居民代表会议决定", "社区党委", today.plusDays(20), null, "", Target.DECISION)));
        current.as(worker, () -> actions.route(id));
        refused("deliberation.refusal.noSuchPage", () -> actions.handOver(id, item, "https://elsewhere.example/x"));
        current.as(worker, () -> actions.handOver(id, item, "http://portal.example/decisions/matter/show.xhtml?id=12#top"));
        assertThat(followings.of(id).actions().get(0).item().targetPage()).isEqualTo("/decisions/matter/show?id=12");
    }

    @Test
    void aPhotoOfWhatWasDoneIsPublicAndStandsInTheIndex() {
        long id = followed.adopted(here, worker);
        long item = followed.item(id, worker, today);
        current.as(worker, () -> {
            actions.route(id);
            reports.report(id, item, new ProgressEntry.Words(ProgressKind.DONE, "装好了", today, null), new Paper("装好了.png", Followed.picture(4711)));
        });
        assertThat(followings.of(id).actions().get(0).papers()).extracting(paper -> paper.name()).containsExactly("装好了.png");
        assertThat(indexes.of(id).pieces()).extracting(RecordIndex.Piece::kind).contains("point", "action", "progress", "paper");
    }

    @Test
    void onlyThoseWhoShouldMayFollowUp() {
        for (String action : List.of("route", "report", "feedBack", "conclude", "archive")) {
            matrix.only("deliberation." + action, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        }
        matrix.anybody("deliberation.evaluate", IdentityLevel.L1);
        long id = followed.adopted(here, worker);
        Actor stranger = given.person(Role.COMMITTEE_WORKER, given.community());
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(stranger, () -> actions.route(id)));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(stranger, () -> { actions.draft(id); }));
    }

    private List<Long> numbers(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return List.of(rows.getLong(1));
        }
    }
}
