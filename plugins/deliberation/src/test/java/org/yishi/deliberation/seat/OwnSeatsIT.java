package org.yishi.deliberation.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.draw.Draws;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** Somebody who registered sees it, and leaves without a trace before the draw and without a name afterwards. */
@PortalTest
class OwnSeatsIT {

    @Inject
    private Given given;
    @Inject
    private Convened convened;
    @Inject
    private Draws draws;
    @Inject
    private Groups groups;
    @Inject
    private OwnSeats own;
    @Inject
    private SeatLeaving leaving;
    @Inject
    private SeatBoards boards;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;

    private Area here;
    private long id;
    private List<Actor> registered;

    @BeforeEach
    void fiveRegistered() {
        here = given.community();
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        id = convened.registering(here, worker);
        registered = convened.register(id, "有车的", 5, 0);
    }

    private void leave(Actor one) {
        current.as(Actor.PORTAL, () -> leaving.leave(here.id(), new Leaver(one.personId(), "测试人", "")));
    }

    @Test
    void beforeTheDrawItGoesWithThePerson() {
        Actor one = registered.get(0);
        current.as(one, () -> groups.claim(id, "租户", "测试人说：租户也停车"));
        assertThat(own.held(one.personId())).hasSize(2).flatExtracting(held -> held.fields().values()).contains("租户", "已报名");
        assertThat(own.held(one.personId()).toString()).as("never in a log").doesNotContain("租户");
        leave(one);
        assertThat(own.held(one.personId())).isEmpty();
        assertThat(boards.of(id).claims()).singleElement().satisfies(claim -> assertThat(claim.why()).isEqualTo(Leaver.NOBODY + "说：租户也停车"));
    }

    @Test
    void afterTheDrawTheNumberStaysAndTheNextReserveFollows() {
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        convened.on(8, worker, () -> draws.freeze(id));
        leave(registered.get(4));
        convened.on(10, worker, () -> draws.enter(id, "3287.41"));
        convened.on(10, given.person(Role.SUPERVISION_MEMBER, here), () -> draws.witness(id, "3287.41"));
        assertThat(draws.of(id).get(0).entries()).hasSize(5);
        assertThat(boards.of(id).groups().get(0).voting()).hasSize(3).extracting(Seat::name).doesNotContain(Leaver.NOBODY);
        Actor seated = registered.stream().filter(one -> own.held(one.personId()).stream().map(Held::kind)
                .anyMatch("deliberation.mydata.kind.seat"::equals)).findFirst().orElseThrow();
        leave(seated);
        assertThat(own.held(seated.personId())).isEmpty();
        assertThat(boards.of(id).groups().get(0).voting()).hasSize(3);
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }
}
