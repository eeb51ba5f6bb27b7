package org.yishi.deliberation.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.paper.AttendSheet;
import org.yishi.deliberation.paper.WriteSheet;
import org.yishi.deliberation.statement.HideReason;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

/** Residents in a hearing: public seats by the order of registering, written points with their answers. */
@PortalTest
class AttendanceIT {

    private static final int SEATS = 2;

    @Inject
    private Given given;
    @Inject
    private InSession sessions;
    @Inject
    private Hearings hearings;
    @Inject
    private PublicSeats seats;
    @Inject
    private WrittenPoints points;
    @Inject
    private AttendSheet attendOnPaper;
    @Inject
    private WriteSheet writeOnPaper;
    @Inject
    private OwnHearings own;
    @Inject
    private HearingLeaving leaving;
    @Inject
    private Told told;
    @Inject
    private Consultations consultations;
    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private Ledger ledger;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private List<Actor> people;
    private LocalDateTime session;
    private long id;

    @BeforeEach
    void aPublishedPlanWithTwoPublicSeats() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        people = IntStream.range(0, 3).mapToObj(i -> given.withAccount(given.person(IdentityLevel.L1))).toList();
        session = given.today().plusDays(InSession.DAYS).atTime(19, 5);
        id = sessions.convening(here, ConsultForm.HEARING);
        refused("deliberation.hearing.refusal.notOpen", people.get(0), () -> seats.attend(id, true));
        current.as(worker, () -> {
            hearings.plan(id, new HearingPlan("物业公司", "大门外移", "消防车进不来。", "", SEATS, 0));
            hearings.publish(id);
        });
    }

    private void refused(String key, Actor who, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(who, act)).extracting(Refusal::key).isEqualTo(key);
    }

    private int attend(int who) {
        return current.as(people.get(who), () -> seats.attend(id, true));
    }

    private int place(int who) {
        return current.as(people.get(who), () -> seats.mine(id));
    }

    private HearingReading read() {
        return hearings.read(id).orElseThrow();
    }

    @Test
    void whoRegistersFirstSitsAndWhoWaitsMovesUpAndIsTold() {
        refused("deliberation.hearing.refusal.consent", people.get(0), () -> seats.attend(id, false));
        assertThat(List.of(attend(0), attend(1), attend(2))).containsExactly(1, 2, 3);
        assertThat(attend(0)).as("registering again keeps the place").isEqualTo(1);
        assertThat(read().registered()).isEqualTo(3);
        current.as(people.get(0), () -> seats.giveUp(id));
        assertThat(place(0)).isZero();
        assertThat(place(2)).isEqualTo(SEATS);
        assertThat(told.to(people.get(2))).anyMatch(line -> line.contains("旁听席"));
        assertThat(told.to(people.get(1))).as("has a seat already").noneMatch(line -> line.contains("旁听席"));
        refused("deliberation.hearing.refusal.notAttending", people.get(0), () -> seats.giveUp(id));
        assertThat(current.as(worker, () -> seats.list(id))).hasSize(2);
        assertThat(ledger.entries(Prepared.dossier(id)).toString()).doesNotContain("person:" + people.get(2).personId());
    }

    @Test
    void aWrittenPointIsReadWithItsAnswerAndTheListOfTheDoorGoesWithTheReport() {
        given.settings(here, Map.of("deliberation.writtenPoints", "2"));
        attend(0);
        long fair = current.as(people.get(0), () -> points.write(id, "请留侧门给轮椅"));
        long foul = current.as(people.get(0), () -> points.write(id, "三号楼的老王最坏"));
        refused("deliberation.hearing.refusal.enough", people.get(0), () -> points.write(id, "还有"));
        assertThat(read().points()).extracting(HeardPoint::body).as("before their answers").containsOnlyNulls();
        assertThat(current.as(worker, () -> hearings.points(id))).extracting(HearingPoint::body).contains("请留侧门给轮椅");
        current.as(worker, () -> hearings.answer(id, fair, PointAnswer.TAKEN, "加侧门"));
        sessions.announce(id);
        time.at(session, () -> {
            refused("deliberation.hearing.refusal.notOpen", people.get(1), () -> points.write(id, "太晚"));
            refused("deliberation.hearing.refusal.notOpen", people.get(1), () -> seats.attend(id, true));
            sessions.meet(id);
            long said = current.as(worker, () -> hearings.raise(id, Side.PANEL, "工期多长"));
            refused("deliberation.hearing.refusal.withhold", worker, () -> hearings.withhold(id, said, HideReason.ABUSE));
            refused("deliberation.hearing.refusal.withhold", worker, () -> hearings.withhold(id, foul, HideReason.DUPLICATE));
            current.as(worker, () -> {
                hearings.answer(id, said, PointAnswer.TAKEN, "两个月");
                hearings.withhold(id, foul, HideReason.ABUSE);
            });
            refused("deliberation.refusal.pointUnanswered", worker, () -> hearings.report(id, new HearingReport("报告", 3, 0, "")));
            current.as(worker, () -> {
                hearings.answer(id, foul, PointAnswer.REFUSED, "与方案无关");
                hearings.report(id, new HearingReport("报告", 3, 0, ""));
            });
            assertThat(told.to(people.get(0))).filteredOn(line -> line.contains("报告已公布")).as("once, though he wrote twice and sat in").hasSize(1);
        });
        assertThat(read().points()).extracting(HeardPoint::body).containsExactly("请留侧门给轮椅", null, "工期多长");
        assertThat(read().points().get(1).withheld()).isEqualTo(HideReason.ABUSE);
        assertThat(read().registered()).as("only the number is left").isEqualTo(1);
        assertThat(current.as(worker, () -> seats.list(id))).isEmpty();
        assertThat(current.as(people.get(0), () -> points.mine(id))).extracting(HearingPoint::answer).containsExactly(PointAnswer.TAKEN, PointAnswer.REFUSED);
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    @Test
    void whereTheHearingIsWithdrawnTheListGoesAndWhoIsOnItIsTold() {
        attend(0);
        current.as(worker, () -> consultations.withdraw(id, "方案撤回"));
        assertThat(told.to(people.get(0))).anyMatch(line -> line.contains("旁听席位随之取消"));
        assertThat(own.held(people.get(0).personId())).isEmpty();
    }

    @Test
    void everybodyWhoIsKnownMayTakePart() {
        matrix.anybody("deliberation.attend", IdentityLevel.L1);
        matrix.anybody("deliberation.write", IdentityLevel.L1);
    }

    @Test
    void bothAreTakenOnPaper() {
        assertThat(attendOnPaper.open(here.id())).extracting(FormSubject::id).containsExactly(id);
        current.as(people.get(1), () -> attendOnPaper.enter(filled(Map.of("consent", "true"))));
        assertThat(place(1)).isEqualTo(1);
        current.as(people.get(1), () -> writeOnPaper.enter(filled(Map.of("body", "坡道太陡"))));
        assertThat(current.as(people.get(1), () -> points.mine(id))).extracting(HearingPoint::body).containsExactly("坡道太陡");
        assertThat(current.as(people.get(1), () -> attendOnPaper.takeBack(filled(Map.of())))).isTrue();
        assertThat(place(1)).isZero();
        time.at(session, () -> assertThat(writeOnPaper.subject(id)).hasValueSatisfying(subject -> assertThat(subject.open()).isFalse()));
    }

    private FilledForm filled(Map<String, String> values) {
        return new FilledForm(id, people.get(1).personId(), "测试人", "", given.today(), false, values, 1, worker);
    }

    @Test
    void whoLeavesGivesUpTheSeatAndNothingSaysWhoWrote() {
        IntStream.range(0, 3).forEach(this::attend);
        Actor one = people.get(0);
        current.as(one, () -> points.write(id, "测试人说：坡道太陡"));
        assertThat(own.held(one.personId())).extracting(Held::kind)
                .containsExactly("deliberation.mydata.kind.publicSeat", "deliberation.mydata.kind.writtenPoint");
        current.as(Actor.PORTAL, () -> leaving.leave(here.id(), new Leaver(one.personId(), "测试人", "")));
        assertThat(own.held(one.personId())).isEmpty();
        assertThat(place(2)).as("moved up").isEqualTo(SEATS);
        assertThat(current.as(worker, () -> hearings.points(id))).extracting(HearingPoint::body).containsExactly(Leaver.NOBODY + "说：坡道太陡");
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }
}
