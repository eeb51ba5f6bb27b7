package org.yishi.deliberation.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.mydata.Leaving;
import org.yishi.deliberation.paper.EvaluateSheet;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

/** How content people are: once each, changeable, counted, and then nobody's. */
@PortalTest
class EvaluationIT {

    @Inject
    private Given given;
    @Inject
    private Followed followed;
    @Inject
    private Consultations consultations;
    @Inject
    private Actions actions;
    @Inject
    private Evaluations evaluations;
    @Inject
    private Archives archives;
    @Inject
    private Followings followings;
    @Inject
    private OwnEvaluations own;
    @Inject
    private EvaluateSheet sheets;
    @Inject
    private Leaving leaving;
    @Inject
    private Notices notices;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;
    @Inject
    private TimeTravel time;
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

    private void evaluated(long id, int grade, int people) {
        for (int i = 0; i < people; i++) {
            current.as(given.person(Role.RESIDENT, here), () -> evaluations.give(id, new Evaluation.Words(5, grade, comment(grade))));
        }
    }

    private static String comment(int grade) {
        return grade < 3 ? "还没修好" : "";
    }

    @Test
    void onePersonHasOneEvaluationAndMayChangeOrTakeItBack() throws SQLException {
        long id = hanging()[0];
        Actor resident = given.person(Role.RESIDENT, here);
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
    void whoLivesOwnsOrTookPartEvaluatesAndNobodyElse() throws SQLException {
        long id = hanging()[0];
        Runnable give = () -> evaluations.give(id, new Evaluation.Words(4, 4, ""));
        for (Actor stranger : List.of(given.person(IdentityLevel.L2), given.person(Role.RESIDENT, given.community()))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(stranger, give)).extracting(Refusal::key)
                    .isEqualTo("deliberation.refusal.evaluateElsewhere");
        }
        current.as(given.person(Role.OWNER, here), give);
        Actor guest = given.person(IdentityLevel.L1);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into deliberation_participant (consultation_id, person_id) values ("
                    + id + ", " + guest.personId() + ")");
        }
        current.as(guest, give);
    }

    @Test
    void whoeverLeavesTakesTheEvaluationAlong() throws SQLException {
        long id = hanging()[0];
        Actor resident = given.person(Role.RESIDENT, here);
        current.as(resident, () -> evaluations.give(id, new Evaluation.Words(4, 4, "我叫" + resident.name())));
        current.as(Actor.PORTAL, () -> leaving.leave(here.id(), new Leaver(resident.personId(), resident.name(), "")));
        assertThat(numbers("select count(*) from deliberation_evaluation where consultation_id = " + id)).containsExactly(0L);
    }

    @Test
    void sentManyTimesAtOnceItIsStillOne() throws SQLException, InterruptedException {
        long id = hanging()[0];
        Actor resident = given.person(Role.RESIDENT, here);
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
        evaluated(id, 5, 3);
        evaluated(id, 2, 3);
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
        evaluated(id, 1, 4);
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

    private List<Long> numbers(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return List.of(rows.getLong(1));
        }
    }
}
