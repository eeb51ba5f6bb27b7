package org.yishi.deliberation.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.front.PromisesFront;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.biography.Tied;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Ledger;
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
    private Prepared prepared;
    @Inject
    private Outcomes outcomes;
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
    private PromisesFront front;
    @Inject
    private Notices notices;
    @Inject
    private ToDos toDos;
    @Inject
    private FollowToDos source;
    @Inject
    private Ties ties;
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

    /** Files that were closed when the index was shorter keep the checksum that was published of them. */
    @Test
    void theIndexOfAFileThatWasClosedBeforeIsTheShorterOne() {
        RecordIndex.Piece piece = new RecordIndex.Piece("point", "先装一处", today, "a");
        assertThat(ArchivedFile.closed(1, new RecordIndex(List.of(piece)), Instant.EPOCH).isWhole()).isTrue();
        assertThat(new ArchivedFile().isWhole()).as("as a row of then is read").isFalse();
    }

    /** Anybody prints the index, whatever the stage. */
    @Test
    void theIndexShowsNoPointAndNoItemThatIsStillADraft() {
        long id = prepared.over(here);
        current.as(worker, () -> {
            consultations.close(id);
            outcomes.add(id, PointKind.AGREED, "先装一处", Set.of());
        });
        assertThat(indexes.of(id).pieces()).extracting(RecordIndex.Piece::kind).doesNotContain("point");
        current.as(worker, () -> outcomes.publish(id));
        followed.item(id, worker, today.plusDays(5));
        assertThat(indexes.of(id).pieces()).extracting(RecordIndex.Piece::kind).contains("point").doesNotContain("action");
        current.as(worker, () -> actions.route(id));
        assertThat(indexes.of(id).pieces()).extracting(RecordIndex.Piece::kind).contains("point", "action");
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

    /** Until the next report hangs nothing tells when the days of the evaluation are over. */
    @Test
    void whereTheReportWasTakenBackAnotherIsOwed() {
        long[] made = hanging();
        assertThat(owed(made[0])).isEqualTo("/deliberation/consultation/manage?id=" + made[0]);
        current.as(worker, () -> notices.withdraw(made[1], "金额写错了"));
        assertThat(owed(made[0])).isEqualTo("/deliberation/follow/tell?id=" + made[0]);
        long again = followed.told(made[0], worker);
        assertThat(owed(made[0])).as("it is prepared and does not hang yet").isEqualTo("/deliberation/follow/tell?id=" + made[0]);
        assertThat(source.deadlines(today.plusDays(90))).anyMatch(near -> near.dossier().equals(Prepared.dossier(made[0])));
        followed.hang(made[0], again, worker, today);
        assertThat(owed(made[0])).isEqualTo("/deliberation/consultation/manage?id=" + made[0]);
    }

    private String owed(long id) {
        return current.as(worker, () -> source.of(worker, here.id())).stream().filter(toDo -> toDo.dossier().equals(Prepared.dossier(id)))
                .map(ToDo::link).reduce((one, other) -> one + " " + other).orElse("");
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
    void whatBelongsToTheOwnersGoesToTheirVoteOrToTheDepartment() {
        long id = prepared.over(here);
        current.as(worker, () -> {
            consultations.close(id);
            outcomes.add(id, PointKind.MOTION, "动用维修资金改造东门", Set.of());
            outcomes.publish(id);
        });
        long point = followed.agreedPoint(id, worker);
        for (Target target : Target.values()) {
            Runnable adding = () -> actions.add(id, point, new ActionItem.Words("改造东门", "业委会", today.plusDays(20), null, "", target));
            if (target == Target.OWNERS_VOTE || target == Target.DEPARTMENT) {
                current.as(worker, adding);
            } else {
                refused("deliberation.refusal.motionTarget", adding);
            }
        }
        current.as(worker, () -> actions.route(id));
        assertThat(followings.of(id).actions()).extracting(line -> line.item().target()).containsExactly(Target.OWNERS_VOTE, Target.DEPARTMENT);
    }

    @Test
    void whatWasNotSettledGoesToThoseWhoCanDecideIt() {
        long id = followed.adopted(here, worker);
        long open = current.as(worker, () -> actions.draft(id)).get(1).point().id();
        for (Target target : Target.values()) {
            Runnable adding = () -> actions.add(id, open, new ActionItem.Words("位置交会议决定", "社区党委", today.plusDays(20), null, "", target));
            if (target == Target.DECISION || target == Target.OWNERS_VOTE) {
                current.as(worker, adding);
            } else {
                refused("deliberation.refusal.openTarget", adding);
            }
        }
        refused("deliberation.refusal.pointWithoutAction", () -> actions.route(id));
        followed.item(id, worker, today.plusDays(5));
        current.as(worker, () -> actions.route(id));
        assertThat(followings.of(id).actions()).hasSize(3);
    }

    @Test
    void whereNoAgreementWasReachedItIsPutToTheResidentsAndThoseWhoTookPartAreTold() {
        long id = prepared.over(here);
        Actor author = given.withAccount(prepared.lastAuthor());
        current.as(worker, () -> consultations.close(id));
        refused("deliberation.refusal.stage.REFER", () -> actions.refer(id, "/decisions/matter/show?id=12"));
        current.as(worker, () -> consultations.fail(id, "各方谈不拢"));
        assertThat(told.to(author)).filteredOn(text -> text.contains("没有达成一致")).hasSize(1);
        refused("deliberation.refusal.noSuchPage", () -> actions.refer(id, "/neighborhood/vote/show?id=12"));
        current.as(worker, () -> actions.refer(id, "https://portal.example/decisions/matter/show?id=12"));
        assertThat(consultations.read(id).referredPage()).isEqualTo("/decisions/matter/show?id=12");
        assertThat(ties.after(Prepared.dossier(id))).extracting(Tied::dossier).isEqualTo(List.of("decisions/matter/12"));
        assertThat(told.to(author)).filteredOn(text -> text.contains("居民代表会议")).hasSize(1);
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(author, () -> actions.refer(id, "/decisions/matter/show?id=13")));
        current.as(worker, () -> archives.close(id));
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
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

}
