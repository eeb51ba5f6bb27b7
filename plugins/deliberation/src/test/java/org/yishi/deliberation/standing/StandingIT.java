package org.yishi.deliberation.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.opendata.OpenStandingBodies;
import org.yishi.deliberation.seat.Convened;
import org.yishi.deliberation.seat.GroupLine;
import org.yishi.deliberation.seat.Groups;
import org.yishi.deliberation.seat.Seat;
import org.yishi.deliberation.seat.SeatBoards;
import org.yishi.deliberation.seat.SeatKind;
import org.yishi.deliberation.seat.Seats;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.Queries;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** Standing bodies from their establishment to their reports, and a matter that is given to one. */
@PortalTest
class StandingIT {

    @Inject
    private Given given;
    @Inject
    private Convened convened;
    @Inject
    private StandingBodies bodies;
    @Inject
    private YearReports reports;
    @Inject
    private Commissions commissions;
    @Inject
    private StandingReadings readings;
    @Inject
    private StandingToDos toDos;
    @Inject
    private OwnMemberships own;
    @Inject
    private StandingLeaving leaving;
    @Inject
    private OpenStandingBodies open;
    @Inject
    private FindableStandingBodies findable;
    @Inject
    private Groups groups;
    @Inject
    private Seats seats;
    @Inject
    private SeatBoards boards;
    @Inject
    private Participants participants;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private Ledger ledger;
    @Inject
    private Queries queries;
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
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo("deliberation." + key);
    }

    private long body(BodyKind kind, int seats, String... standFor) {
        return current.as(worker, () -> {
            long id = bodies.establish(here.id(), ABody.shape(kind, seats, today, 3));
            IntStream.range(0, standFor.length).forEach(i -> bodies.name(id, ABody.naming("成员" + (i + 1), standFor[i], today)));
            return id;
        });
    }

    /** Six stand for two groups of the matter, ten for others. */
    private long council() {
        return body(BodyKind.COUNCIL, 16, "有车的", "有车的", "有车的", "有车的", "没车的", "没车的", "", "", "一号楼", "一号楼", "二号楼", "二号楼", "三号楼", "三号楼", "四号楼", "四号楼");
    }

    private long counted() {
        long id = convened.begun(here, worker);
        current.as(worker, () -> List.of("有车的", "没车的", "老年人").forEach(name -> groups.count(id, name, 30, "网格员")));
        return id;
    }

    @Test
    void aMatterIsGivenToACouncilAndAllItsMembersHaveASeat() {
        long council = council();
        long mandate = current.as(worker, () -> bodies.mandate(council, Mandate.Giver.ASSEMBLY, today, "停车位的分配", today.plusYears(1)));
        long id = counted();
        refused("seat.refusal.unsettled.WAIT", () -> current.as(worker, () -> commissions.commission(id, council, mandate)));
        convened.on(4, worker, () -> commissions.commission(id, council, mandate));
        assertThat(boards.of(id).groups()).extracting(GroupLine::name, GroupLine::seats, line -> line.voting().size())
                .containsExactly(tuple("有车的", 4, 4), tuple("没车的", 2, 2), tuple("老年人", 1, 0), tuple("社区议事会", 10, 10));
        assertThat(boards.of(id).active()).allMatch(seat -> seat.kind() == SeatKind.STANDING && convened.code(seat) != null);
        assertThat(boards.of(id).officials()).as("residents are no officials").isZero();
        assertThat(readings.of(id)).hasValueSatisfying(reading -> assertThat(reading.binds()).isTrue());
        assertThat(readings.read(council).others()).extracting(one -> one.consultation().id()).containsExactly(id);
        refused("standing.refusal.given", () -> convened.on(4, worker, () -> commissions.commission(id, council, 0)));
        assertThat(ledger.check("deliberation/consultation/" + id).holds()).isTrue();
    }

    @Test
    void whoTookTheSeatOnceHasItAtOnceTheNextTime() {
        long council = council();
        long first = counted();
        convened.on(4, worker, () -> commissions.commission(first, council, 0));
        assertThat(readings.of(first)).hasValueSatisfying(reading -> assertThat(reading.effect()).isEqualTo(MandateRule.Effect.ADVISES));
        Seat seat = boards.of(first).active().get(0);
        Actor member = given.person(IdentityLevel.L1);
        current.as(member, () -> seats.take(first, convened.code(seat)));
        assertThat(own.held(member.personId())).extracting(Held::kind).containsExactly("deliberation.mydata.kind.membership");
        long second = counted();
        convened.on(4, worker, () -> commissions.commission(second, council, 0));
        assertThat(participants.of(second)).containsExactly(new Participant(member.personId(), seat.name(), "有车的", true));
        current.as(Actor.PORTAL, () -> leaving.leave(here.id(), new Leaver(member.personId(), seat.name(), "")));
        assertThat(own.held(member.personId())).isEmpty();
        assertThat(readings.read(council).former()).extracting(StandingMember::name).containsExactly(Leaver.NOBODY);
    }

    @Test
    void onlyABodyOfThePlaceAndFormWithAMandateThatIsItsOwnIsChosen() {
        long council = council();
        long board = body(BodyKind.BOARD, 5, "", "", "", "", "");
        long fewer = body(BodyKind.COUNCIL, 15, "");
        long ofBoard = current.as(worker, () -> bodies.mandate(board, Mandate.Giver.REPRESENTATIVES, today, "院内保洁", today.plusDays(2)));
        long id = counted();
        refused("standing.refusal.notThisOne", () -> convened.on(4, worker, () -> commissions.commission(id, board, 0)));
        refused("standing.refusal.mandateOver", () -> convened.on(4, worker, () -> commissions.commission(id, council, ofBoard)));
        refused("standing.refusal.fewMembers", () -> convened.on(4, worker, () -> commissions.commission(id, fewer, 0)));
        long longer = current.as(worker, () -> bodies.mandate(board, Mandate.Giver.REPRESENTATIVES, today, "院内保洁", today.plusYears(1)));
        refused("standing.refusal.otherMandate", () -> convened.on(4, worker, () -> commissions.commission(id, council, longer)));
        refused("standing.refusal.over", () -> time.on(today.plusYears(3).plusDays(1), () -> current.as(worker, () -> commissions.commission(id, council, 0))));
        assertThat(readings.of(id)).isEmpty();
        assertThat(current.as(worker, () -> bodies.inOffice(here.id(), BodyKind.BOARD))).extracting(read -> read.body().id()).containsExactly(board);
    }

    @Test
    void aFullBodyTakesSomebodyOnlyInAPlaceThatIsFree() {
        long board = body(BodyKind.BOARD, 5, "一单元", "一单元", "二单元", "二单元", "");
        refused("standing.refusal.full", () -> current.as(worker, () -> bodies.name(board, ABody.naming("多一个", "", today))));
        StandingMember first = readings.read(board).members().get(0);
        refused("refusal.empty", () -> current.as(worker, () -> bodies.end(board, first.id(), " ")));
        current.as(worker, () -> bodies.end(board, first.id(), "本人辞任"));
        StandingMember.Naming next = new StandingMember.Naming("接替的人", "一单元", "", true, today, first.id(), true);
        current.as(worker, () -> bodies.name(board, next));
        StandingReading read = readings.read(board);
        assertThat(read.active()).extracting(StandingMember::name).contains("接替的人").hasSize(5);
        assertThat(read.predecessor(read.active().get(4))).isEqualTo(first.name());
        current.as(worker, () -> bodies.end(board, read.active().get(0).id(), "搬走"));
        refused("standing.refusal.follows", () -> current.as(worker, () -> bodies.name(board, next)));
        assertThat(ledger.check(StandingBody.DOSSIERS + board).holds()).isTrue();
    }

    @Test
    void aBoardAccountsEveryYearAndEverybodySeesWhenItIsLate() {
        long board = body(BodyKind.BOARD, 5, "", "", "", "", "");
        int year = today.getYear();
        refused("standing.refusal.year", () -> publish(board, year));
        assertThat(current.as(worker, () -> toDos.of(worker, here.id()))).isEmpty();
        LocalDate due = time.on(LocalDate.of(year + 1, 1, 1), () -> {
            assertThat(readings.read(board).owed()).extracting(StandingReading.OwedReport::year, StandingReading.OwedReport::overdue)
                    .containsExactly(tuple(year, false));
            return readings.read(board).owed().get(0).due();
        });
        time.on(due.plusDays(1), () -> {
            assertThat(readings.ofArea(here.id()).get(0).overdue()).containsExactly(year);
            assertThat(current.as(worker, () -> toDos.of(worker, here.id()))).extracting(ToDo::link, ToDo::due)
                    .containsExactly(tuple("/deliberation/standing/report?id=" + board, due));
            assertThat(toDos.deadlines(due)).anyMatch(near -> near.dossier().equals(StandingBody.DOSSIERS + board) && near.due().equals(due));
            publish(board, year);
            refused("standing.refusal.year", () -> publish(board, year));
            assertThat(current.as(worker, () -> toDos.of(worker, here.id()))).isEmpty();
        });
        assertThat(readings.read(board).reports()).extracting(YearAccounts::balance).containsExactly("340.50");
        assertThat(ledger.check(StandingBody.DOSSIERS + board).holds()).isTrue();
    }

    private void publish(long board, int year) {
        current.as(worker, () -> reports.publish(board, year, "修了车棚", "居民捐款 1,200.50", "修路灯 860"));
    }

    @Test
    void aTermThatEndsIsATaskUntilTheNextIsChosen() {
        long council = body(BodyKind.COUNCIL, 15);
        LocalDate last = today.plusYears(3);
        time.on(last, () -> {
            assertThat(current.as(worker, () -> toDos.of(worker, here.id()))).extracting(ToDo::link, ToDo::due)
                    .containsExactly(tuple("/deliberation/standing/manage?id=" + council, last));
            current.as(worker, () -> bodies.establish(here.id(), ABody.shape(BodyKind.COUNCIL, 15, last, 5)));
            assertThat(current.as(worker, () -> toDos.of(worker, here.id()))).isEmpty();
        });
        time.on(last.plusDays(1), () -> refused("standing.refusal.over", () -> current.as(worker, () -> bodies.name(council, ABody.naming("晚来的", "", last)))));
    }

    @Test
    void onlyTheCommitteeKeepsItAndItsListCostsTheSameHoweverLong() {
        matrix.only("deliberation.stand", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        long board = body(BodyKind.BOARD, 5, "", "");
        Actor elsewhere = given.person(Role.COMMITTEE_WORKER, given.community());
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(elsewhere, () -> bodies.work(board)));
        long one = queries.of(() -> readings.ofArea(here.id()));
        council();
        assertThat(queries.of(() -> readings.ofArea(here.id()))).isEqualTo(one);
        assertThat(open.read(List.of(here.id()), Window.after(0, 10))).extracting(StandingLine::members).containsExactlyInAnyOrder(2L, 16L);
        assertThat(open.find(board)).isPresent();
        assertThat(findable.of(List.of(StandingBody.DOSSIERS + board))).hasSize(1);
    }
}
