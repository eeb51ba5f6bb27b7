package org.yishi.deliberation.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.draw.SeatDrawRule.Fate;
import org.yishi.deliberation.front.RegistrationsFront;
import org.yishi.deliberation.opendata.OpenDraws;
import org.yishi.deliberation.paper.VolunteerSheet;
import org.yishi.deliberation.seat.Convened;
import org.yishi.deliberation.seat.ExcludeReason;
import org.yishi.deliberation.seat.Naming;
import org.yishi.deliberation.seat.SeatBoards;
import org.yishi.deliberation.seat.SeatKind;
import org.yishi.deliberation.seat.SeatToDos;
import org.yishi.deliberation.seat.Seats;
import org.yishi.deliberation.seat.Volunteer;
import org.yishi.deliberation.seat.Volunteers;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

/** From registration to the seats, and everything by which somebody could wish to help a draw. */
@PortalTest
class DrawsIT {

    private static final String FIGURE = "3287.41";

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Given given;
    @Inject
    private Convened convened;
    @Inject
    private Draws draws;
    @Inject
    private Volunteers volunteers;
    @Inject
    private Seats seats;
    @Inject
    private SeatBoards boards;
    @Inject
    private Consultations consultations;
    @Inject
    private VolunteerSheet sheet;
    @Inject
    private RegistrationsFront front;
    @Inject
    private SeatToDos toDos;
    @Inject
    private OpenDraws open;
    @Inject
    private Ledger ledger;
    @Inject
    private Told told;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private Actor witness;
    private LocalDate today;
    private long id;

    @BeforeEach
    void peopleMayRegister() {
        today = given.today();
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        witness = given.person(Role.SUPERVISION_MEMBER, here);
        id = convened.registering(here, worker);
    }

    private void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }

    private void drawn() {
        convened.on(8, worker, () -> draws.freeze(id));
        convened.on(10, worker, () -> draws.enter(id, FIGURE));
        convened.on(10, witness, () -> draws.witness(id, FIGURE));
    }

    private Volunteer mine(Actor one) {
        return current.as(one, () -> volunteers.mine(id)).orElseThrow();
    }

    @Test
    void onePersonHasOneSeatWhicheverWayItCame() {
        id = convened.spread(here, worker);
        long cars = convened.group(id, "有车的");
        convened.on(4, worker, () -> List.of("赵代表", "钱代表").forEach(name ->
                seats.name(id, new Naming(SeatKind.ELECTED, cars, name, "推选", false, true))));
        List<String> codes = boards.of(id).active().stream().map(convened::code).toList();
        convened.on(4, worker, () -> draws.open(id, DrawTerms.of(today.plusDays(7), "上证指数收盘点位", today.plusDays(10))));
        Actor elected = given.person(IdentityLevel.L2);
        convened.on(5, elected, () -> seats.take(id, codes.get(0)));
        refused("deliberation.seat.refusal.hasSeat", () -> convened.on(5, elected, () -> volunteers.register(id, cars, false, true)));
        Actor registered = convened.register(id, "有车的", 1, 0).get(0);
        convened.on(6, registered, () -> seats.take(id, codes.get(1)));
        assertThat(current.as(registered, () -> volunteers.mine(id))).as("no longer in the pool").isEmpty();
        assertThat(boards.of(id).active()).hasSize(2);
    }

    @Test
    void whoeverIsDrawnIsInAndTheRestIsToldByItself() {
        List<Actor> many = convened.register(id, "有车的", 6, 3);
        List<Actor> few = convened.register(id, "没车的", 1, 0);
        many.forEach(given::withAccount);
        assertThat(boards.of(id).taken()).isZero();
        drawn();
        Draw draw = draws.of(id).get(0);
        assertThat(draw.state()).isEqualTo(DrawState.DRAWN);
        assertThat(draw.entries()).hasSize(9);
        assertThat(mine(few.get(0)).state()).isEqualTo(Volunteer.State.SEATED);
        assertThat(many.stream().map(this::mine).filter(one -> one.state() == Volunteer.State.SEATED)).hasSize(3);
        assertThat(many.stream().map(this::mine).filter(one -> one.state() == Volunteer.State.RESERVE)).hasSize(3);
        assertThat(boards.of(id).women()).as("the third of women").isEqualTo(3);
        draw.result().forEach(line -> assertThat(many.stream().map(this::mine).filter(one -> one.number().equals(line.entry().number())).findFirst()
                .orElseThrow().state().name()).isEqualTo(line.fate() == Fate.DRAWN ? "SEATED" : line.fate().name()));
        convened.on(10, worker, () -> assertThat(many).allSatisfy(one -> assertThat(told.to(one)).hasSize(1)));
        assertThat(open.read(List.of(here.id()), Window.after(0, 10))).singleElement().satisfies(row -> assertThat(row.draw().secret()).hasSize(64));
        assertThat(ledger.entries(Prepared.dossier(id)).toString()).doesNotContain("person:" + many.get(0).personId());
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    @Test
    void whoDoesNotComeIsFollowedByTheNextReserveAndNobodyIsPicked() {
        List<Actor> many = convened.register(id, "有车的", 8, 0);
        drawn();
        Actor first = many.stream().filter(one -> mine(one).state() == Volunteer.State.SEATED).findFirst().orElseThrow();
        Actor next = many.stream().filter(one -> mine(one).place() == 1).findFirst().orElseThrow();
        convened.on(11, first, () -> volunteers.decline(id));
        assertThat(mine(first).state()).isEqualTo(Volunteer.State.DECLINED);
        assertThat(mine(next).state()).isEqualTo(Volunteer.State.SEATED);
        long seat = boards.of(id).active().stream().filter(one -> one.name().equals(next.name())).findFirst().orElseThrow().id();
        boolean followed = time.on(today.plusDays(11), () -> current.as(worker, () -> seats.end(id, seat, "病了")));
        assertThat(followed).isTrue();
        assertThat(boards.of(id).taken()).isEqualTo(3);
        Actor last = many.stream().filter(one -> mine(one).place() == 3).findFirst().orElseThrow();
        convened.on(11, last, () -> volunteers.decline(id));
        Actor none = many.stream().filter(one -> mine(one).state() == Volunteer.State.LEFT_OUT).findFirst().orElseThrow();
        refused("deliberation.seat.refusal.nothingToDecline", () -> convened.on(11, none, () -> volunteers.decline(id)));
    }

    @Test
    void nobodyIsNamedPastThoseWhoRegistered() {
        long old = convened.group(id, "老年人");
        Naming naming = new Naming(SeatKind.ELECTED, old, "某人", "会", false, true);
        refused("deliberation.seat.refusal.drawing", () -> convened.on(5, worker, () -> seats.name(id, naming)));
        convened.on(8, worker, () -> draws.freeze(id));
        assertThat(draws.of(id).get(0).state()).as("nobody registered").isEqualTo(DrawState.NOT_NEEDED);
        convened.on(8, worker, () -> seats.name(id, naming));
        assertThat(boards.of(id).taken()).isEqualTo(1);
    }

    @Test
    void theStepsComeOnTheirDaysAndByTwoPeople() {
        convened.register(id, "有车的", 5, 0);
        refused("deliberation.draw.refusal.there", () -> convened.on(5, worker, () -> draws.open(id,
                DrawTerms.of(today.plusDays(9), "另一个", today.plusDays(12)))));
        refused("deliberation.draw.refusal.stillOpen", () -> convened.on(7, worker, () -> draws.freeze(id)));
        refused("deliberation.draw.refusal.figureIsOut", () -> convened.on(10, worker, () -> draws.freeze(id)));
        refused("deliberation.seat.refusal.unsettled.FREEZE", () -> convened.on(8, worker, () -> consultations.announce(id)));
        convened.on(8, worker, () -> draws.freeze(id));
        refused("deliberation.draw.refusal.notOut", () -> convened.on(9, worker, () -> draws.enter(id, FIGURE)));
        refused("deliberation.draw.refusal.state.FIGURE", () -> convened.on(10, witness, () -> draws.witness(id, FIGURE)));
        assertThat(current.as(worker, () -> toDos.of(worker, here.id()))).extracting(ToDo::notBefore).containsExactly(today.plusDays(10));
        convened.on(10, worker, () -> draws.enter(id, "3287.14"));
        assertThat(current.as(witness, () -> toDos.of(witness, here.id()))).extracting(ToDo::link).containsExactly("/deliberation/draw/lead?id=" + id);
        refused("deliberation.draw.refusal.differs", () -> convened.on(10, witness, () -> draws.witness(id, FIGURE)));
        assertThat(draws.of(id).get(0).secret()).isEmpty();
        refused("deliberation.draw.refusal.onlySupervision", () -> convened.on(10, worker, () -> draws.abandon(id, "不喜欢")));
        convened.on(10, witness, () -> draws.annul(id, "录入有争议"));
        assertThat(draws.of(id).get(0).secret()).as("never revealed").isEmpty();
        convened.on(10, worker, () -> draws.open(id, DrawTerms.of(today.plusDays(13), "又一个", today.plusDays(15))));
        assertThat(draws.of(id)).extracting(Draw::state).containsExactly(DrawState.OPEN, DrawState.ABANDONED);
        assertThat(draws.of(id).get(0).commitment()).isNotEqualTo(draws.of(id).get(1).commitment());
    }

    @Test
    void aSecretThatSomebodyChangedDrawsNobodyAndIsSeen() throws SQLException {
        List<Actor> many = convened.register(id, "有车的", 5, 0);
        convened.on(8, worker, () -> draws.freeze(id));
        convened.on(10, worker, () -> draws.enter(id, FIGURE));
        try (Connection connection = database.getConnection(); Statement change = connection.createStatement()) {
            change.executeUpdate("update deliberation_draw_secret set secret = reverse(secret) where draw_id = " + draws.of(id).get(0).id());
        }
        convened.on(10, witness, () -> draws.witness(id, FIGURE));
        assertThat(draws.of(id).get(0).state()).isEqualTo(DrawState.BROKEN);
        assertThat(many).allSatisfy(one -> assertThat(mine(one).state()).isEqualTo(Volunteer.State.REGISTERED));
        assertThat(boards.of(id).taken()).isZero();
    }

    @Test
    void whoLeavesThePoolIsNamedByNumberWithTheReason() {
        List<Actor> many = convened.register(id, "有车的", 5, 0);
        Volunteer supplier = mine(many.get(0));
        convened.on(8, worker, () -> volunteers.exclude(id, supplier.id(), ExcludeReason.CONFLICT, "其单位供应道闸"));
        drawn();
        assertThat(draws.of(id).get(0).excluded()).containsExactly(supplier.number() + ",CONFLICT,其单位供应道闸");
        assertThat(draws.of(id).get(0).pool()).doesNotContain(supplier.number());
        refused("deliberation.seat.refusal.registrationOver", () -> convened.on(11, worker, () ->
                volunteers.exclude(id, supplier.id(), ExcludeReason.CONFLICT, "再来")));
    }

    @Test
    void registeringNeedsConsentAndNoOfficeAndCanBeTakenBack() {
        Actor one = given.person(IdentityLevel.L2);
        long cars = convened.group(id, "有车的");
        refused("deliberation.seat.refusal.consent", () -> convened.on(5, one, () -> volunteers.register(id, cars, false, false)));
        refused("deliberation.seat.refusal.official", () -> convened.on(5, worker, () -> volunteers.register(id, cars, false, true)));
        refused("deliberation.seat.refusal.registrationOver", () -> convened.on(8, one, () -> volunteers.register(id, cars, false, true)));
        assertThat(front.items(here.id())).singleElement().satisfies(item -> assertThat(item.doing().last()).isEqualTo(today.plusDays(7)));
        convened.on(5, one, () -> volunteers.register(id, cars, false, true));
        String number = mine(one).number();
        FilledForm filled = new FilledForm(id, one.personId(), one.name(), "", today.plusDays(5), false, Map.of("group", "3", "consent", "true"),
                1, worker);
        convened.on(6, one, () -> sheet.enter(filled));
        assertThat(mine(one)).satisfies(mine -> {
            assertThat(mine.groupId()).isEqualTo(convened.group(id, "老年人"));
            assertThat(mine.number()).as("the number stays").isEqualTo(number);
        });
        convened.on(6, one, () -> volunteers.withdraw(id));
        assertThat(current.as(one, () -> volunteers.mine(id))).isEmpty();
    }

    @Test
    void manyWhoRegisterAtOnceGetOneNumberEach() throws Exception {
        List<Actor> people = IntStream.range(0, 6).mapToObj(i -> given.person(IdentityLevel.L2)).toList();
        long cars = convened.group(id, "有车的");
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            List<Callable<Boolean>> twice = IntStream.range(0, 12).<Callable<Boolean>>mapToObj(i -> () -> {
                convened.on(5, people.get(i % 6), () -> volunteers.register(id, cars, false, true));
                return true;
            }).toList();
            for (Future<Boolean> done : threads.invokeAll(twice)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(current.as(worker, () -> volunteers.pool(id))).hasSize(6).extracting(Volunteer::number).doesNotHaveDuplicates();
    }
}
