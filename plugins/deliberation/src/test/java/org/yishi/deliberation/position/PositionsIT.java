package org.yishi.deliberation.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.hearing.InSession;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** Sides write or have written what they say; the notice waits until all are of equal length, then it stands. */
@PortalTest
class PositionsIT {

    private static final String CARS = "有车的住户";
    private static final String OLD = "老年人";

    @Inject
    private Given given;
    @Inject
    private InSession sessions;
    @Inject
    private Participants participants;
    @Inject
    private Positions positions;
    @Inject
    private OwnPositions own;
    @Inject
    private PositionLeaving leaving;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private Actor worker;
    private long id;

    @BeforeEach
    void aCouncilWithTwoSides() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        id = sessions.convening(here, ConsultForm.SPECIAL_COUNCIL);
    }

    private void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }

    private void enter(String side, String words) {
        current.as(worker, () -> positions.enter(id, side, words));
    }

    private Actor seated(String side) {
        return participants.of(id).stream().filter(one -> one.group().equals(side)).findFirst()
                .map(one -> new Actor(one.personId(), one.name(), IdentityLevel.L2)).orElseThrow();
    }

    private PositionBoard board() {
        return current.as(worker, () -> positions.work(id));
    }

    @Test
    void theNoticeWaitsUntilAllSidesAreOfEqualLengthAndThenTheyStand() {
        enter(CARS, "车".repeat(121));
        refused("deliberation.position.refusal.missing", () -> sessions.announce(id));
        enter(OLD, "老".repeat(100));
        refused("deliberation.position.refusal.unequal", () -> sessions.announce(id));
        assertThat(board().lines()).extracting(SideLine::cut, SideLine::add).containsExactly(tuple(1, 0), tuple(0, 1));
        assertThat(positions.read(id)).as("nobody reads one side while another is writing").isEmpty();
        enter(CARS, "车".repeat(120));
        sessions.announce(id);
        assertThat(positions.read(id)).hasValueSatisfying(read -> assertThat(read.lines()).extracting(SideLine::state, SideLine::length)
                .containsExactly(tuple(PositionState.ENTERED, 120), tuple(PositionState.ENTERED, 100)));
        Actor driver = seated(CARS);
        refused("deliberation.refusal.frozen", () -> enter(OLD, "老".repeat(110)));
        refused("deliberation.refusal.frozen", () -> current.as(driver, () -> positions.take(id, "车".repeat(110))));
        refused("deliberation.refusal.frozen", () -> current.as(worker, () -> positions.addCost(id, "划线", 100, "公共收益")));
        assertThat(ledger.entries(Prepared.dossier(id)).toString()).contains("positions");
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    @Test
    void aSideMayWantNoneAndWhereNobodyWantsOneNothingIsAsked() {
        enter(CARS, "车".repeat(100));
        enter(OLD, " ");
        assertThat(board().lines()).extracting(SideLine::state).containsExactly(PositionState.ENTERED, PositionState.DECLINED);
        sessions.announce(id);
        id = sessions.convening(here, ConsultForm.SPECIAL_COUNCIL);
        sessions.announce(id);
        assertThat(positions.read(id)).isEmpty();
    }

    @Test
    void whoeverHoldsASeatWritesForThatSideAndSeesOfTheOthersOnlyTheLength() {
        Actor driver = seated(CARS);
        enter(CARS, "照原话录入");
        enter(OLD, "我们要晒太阳");
        OwnSide mine = current.as(driver, () -> positions.mine(id)).orElseThrow();
        assertThat(mine.mine().body()).isEqualTo("照原话录入");
        assertThat(mine.all()).extracting(SideLine::body, SideLine::length).containsExactly(tuple("", 5), tuple("", 6));
        current.as(driver, () -> positions.take(id, "照原话录入"));
        assertThat(board().lines().get(0).state()).isEqualTo(PositionState.OWN);
        assertThat(ledger.entries(Prepared.dossier(id))).as("a side speaks, whoever typed it").noneMatch(entry ->
                entry.actor().equals("person:" + driver.personId()));
        refused("deliberation.refusal.tooLong", () -> current.as(driver, () -> positions.take(id, "车".repeat(301))));
        refused("deliberation.refusal.empty", () -> current.as(driver, () -> positions.take(id, " ")));
        assertThat(own.held(driver.personId())).extracting(Held::kind).containsExactly("deliberation.mydata.kind.position");
        refused("deliberation.position.refusal.own", () -> enter(CARS, "工作人员改过"));
        refused("deliberation.position.refusal.own", () -> enter(CARS, " "));
        current.as(driver, () -> positions.take(id, "我叫测试人，要停车"));
        current.as(Actor.PORTAL, () -> leaving.leave(here.id(), new Leaver(driver.personId(), "测试人", "")));
        assertThat(own.held(driver.personId())).isEmpty();
        assertThat(board().lines().get(0).body()).isEqualTo("我叫" + Leaver.NOBODY + "，要停车");
        enter(CARS, "由工作人员照原话再录");
        assertThat(board().lines().get(0).state()).as("whoever wrote it speaks for the side no more").isEqualTo(PositionState.ENTERED);
    }

    @Test
    void anOwnersVoteIsPreparedWithBothSidesCostsAndTheThresholdOfTheLaw() {
        id = sessions.convening(here, ConsultForm.OWNERS);
        refused("deliberation.position.refusal.bothSides", () -> sessions.announce(id));
        enter(Sides.FOR, "车".repeat(60));
        enter(Sides.AGAINST, "");
        refused("deliberation.position.refusal.bothSides", () -> sessions.announce(id));
        enter(Sides.AGAINST, "老".repeat(50));
        refused("deliberation.position.refusal.noCosts", () -> sessions.announce(id));
        current.as(worker, () -> {
            positions.addCost(id, "划线", 480_000, "公共收益");
            positions.addCost(id, "多写了", 1, "谁");
            positions.addCost(id, "反光镜", 12_050, "业主分摊");
            positions.strikeCost(id, positions.work(id).costs().get(1).id());
        });
        assertThat(board().total()).isEqualTo(492_050);
        refused("deliberation.position.refusal.noItem", () -> sessions.announce(id));
        current.as(worker, () -> positions.choose(id, OwnersItem.COMPANY));
        assertThat(board().threshold()).isEqualTo(new OwnersThreshold(OwnersItem.COMPANY, false, "≥ 2/3", "> 1/2", "民法典第二百七十八条第二款"));
        current.as(worker, () -> positions.choose(id, OwnersItem.COMMON_PARTS));
        assertThat(board().threshold()).isEqualTo(new OwnersThreshold(OwnersItem.COMMON_PARTS, true, "≥ 2/3", "≥ 3/4", "民法典第二百七十八条第二款"));
        sessions.announce(id);
        assertThat(positions.read(id)).hasValueSatisfying(read -> assertThat(read.costs()).hasSize(2));
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    @Test
    void onlyThoseWhoShouldMay() {
        matrix.only("deliberation.enterPosition", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        matrix.anybody("deliberation.takePosition", IdentityLevel.L1);
        Actor neighbour = given.person(Role.RESIDENT, here);
        refused("deliberation.position.refusal.noSeat", () -> current.as(neighbour, () -> positions.take(id, "我也说两句")));
        assertThat(current.as(neighbour, () -> positions.mine(id))).isEmpty();
        Actor elsewhere = given.person(Role.COMMITTEE_WORKER, given.community());
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(elsewhere, () -> positions.enter(id, CARS, "我说")));
        refused("deliberation.position.refusal.notOwners", () -> current.as(worker, () -> positions.choose(id, OwnersItem.OTHER)));
    }
}
