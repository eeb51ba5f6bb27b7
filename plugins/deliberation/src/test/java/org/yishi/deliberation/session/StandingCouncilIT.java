package org.yishi.deliberation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.seat.Convened;
import org.yishi.deliberation.seat.Groups;
import org.yishi.deliberation.seat.SeatBoards;
import org.yishi.deliberation.seat.Seats;
import org.yishi.deliberation.standing.BodyKind;
import org.yishi.deliberation.standing.CommissionReading;
import org.yishi.deliberation.standing.Commissions;
import org.yishi.deliberation.standing.Mandate;
import org.yishi.deliberation.standing.StandingBodies;
import org.yishi.deliberation.standing.StandingBody;
import org.yishi.deliberation.standing.StandingMember;
import org.yishi.deliberation.standing.StandingReadings;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** A standing council from its choosing to an opinion that binds the committee. */
@PortalTest
class StandingCouncilIT {

    private static final List<String> STAND_FOR = List.of("有车的", "有车的", "有车的", "有车的", "有车的", "有车的", "没车的", "没车的", "没车的", "没车的", "没车的",
            "老年人", "老年人", "老年人", "老年人");

    @Inject
    private Given given;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;
    @Inject
    private StandingBodies bodies;
    @Inject
    private StandingReadings readings;
    @Inject
    private Commissions commissions;
    @Inject
    private Convened convened;
    @Inject
    private Groups groups;
    @Inject
    private Seats seats;
    @Inject
    private SeatBoards boards;
    @Inject
    private Consultations consultations;
    @Inject
    private Sessions sessions;
    @Inject
    private Opinions opinions;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Council council;
    @Inject
    private Ledger ledger;

    @Test
    void itsOpinionInsideOfAMandateIsADecisionOfTheBody() {
        council.here = given.community();
        council.worker = given.person(Role.COMMITTEE_WORKER, council.here);
        council.supervisor = given.person(Role.SUPERVISION_MEMBER, council.here);
        LocalDate today = given.today();
        council.opened = today.plusDays(20);
        council.day = today.plusDays(40);
        long body = current.as(council.worker, () -> {
            long id = bodies.establish(council.here.id(), new StandingBody.Shape(BodyKind.COUNCIL, "社区议事会", "", "居民代表会议推选", today, STAND_FOR.size(), 3));
            IntStream.range(0, STAND_FOR.size()).forEach(i -> bodies.name(id, new StandingMember.Naming("成员" + (i + 1), STAND_FOR.get(i), "", false, today, 0, true)));
            return id;
        });
        long mandate = current.as(council.worker, () -> bodies.mandate(body, Mandate.Giver.ASSEMBLY, today, "停车位的分配", today.plusYears(1)));
        council.id = convened.begun(council.here, council.worker);
        current.as(council.worker, () -> List.of("有车的", "没车的", "老年人").forEach(name -> groups.count(council.id, name, 30, "网格员")));
        convened.on(4, council.worker, () -> commissions.commission(council.id, body, mandate));
        council.seats = boards.of(council.id).active().stream().map(seat -> {
            Actor member = given.person(IdentityLevel.L1);
            convened.on(5, member, () -> seats.take(council.id, convened.code(seat)));
            return member;
        }).toList();
        time.on(council.opened, () -> current.as(council.worker, () -> consultations.announce(council.id)));
        time.on(today.plusDays(31), () -> current.as(council.worker, () -> consultations.close(council.id)));
        council.gather(council.seats);
        council.work(() -> sessions.begin(council.id));
        long point = council.put("先到先停，夜里十点以后不挪车。");
        council.round(point, "A".repeat(STAND_FOR.size()));
        council.round(point, "A".repeat(STAND_FOR.size()));
        council.everybodySpeaks();
        council.work(() -> opinions.write(council.id));
        council.seats.forEach(one -> council.as(one, () -> opinions.sign(council.id)));
        council.as(council.supervisor, () -> opinions.supervise(council.id, false, "程序合规"));
        assertThat(readings.read(body).decisions()).as("before it is adopted").isEmpty();
        council.work(() -> opinions.adopt(council.id));
        assertThat(outcomes.published(council.id)).singleElement().satisfies(one -> assertThat(one.kind()).isEqualTo(PointKind.AGREED));
        assertThat(readings.read(body).decisions()).singleElement().satisfies(one -> assertThat(one.consultation().id()).isEqualTo(council.id));
        assertThat(readings.of(council.id)).get().matches(CommissionReading::binds);
        assertThat(ledger.check(consultations.read(council.id).dossier()).holds()).isTrue();
    }
}
