package org.yishi.deliberation.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.opendata.OpenGroups;
import org.yishi.deliberation.paper.MissingSheet;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.Queries;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

/** Groups, seats and those who are named, until the notice may go out. */
@PortalTest
class SeatsIT {

    @Inject
    private Given given;
    @Inject
    private Convened convened;
    @Inject
    private Groups groups;
    @Inject
    private Seats seats;
    @Inject
    private Participants participants;
    @Inject
    private SeatBoards boards;
    @Inject
    private Consultations consultations;
    @Inject
    private Drafts drafts;
    @Inject
    private MissingSheet sheet;
    @Inject
    private SeatToDos toDos;
    @Inject
    private ConveneToDos conveningToDos;
    @Inject
    private OpenGroups open;
    @Inject
    private Ledger ledger;
    @Inject
    private Told told;
    @Inject
    private Queries queries;
    @Inject
    private CurrentActor current;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private Actor worker;
    private Actor member;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        member = given.person(Role.SUPERVISION_MEMBER, here);
    }

    private Naming naming(SeatKind kind, Long group, String name) {
        return new Naming(kind, group, name, "某单位", false, true);
    }

    private void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }

    /** Domain 2.4: fifteen days, unless the community has set others. */
    @Test
    void thoseWhoComeTogetherAreNamedWithinItsDays() {
        long id = convened.begun(here, worker);
        assertThat(current.as(worker, () -> conveningToDos.of(worker, here.id()))).singleElement().satisfies(toDo -> {
            assertThat(toDo.link()).isEqualTo("/deliberation/consultation/manage?id=" + id);
            assertThat(toDo.due()).isAfterOrEqualTo(given.today().plusDays(15));
        });
        assertThat(current.as(member, () -> conveningToDos.of(member, here.id()))).as("the supervision committee names nobody").isEmpty();
        assertThat(conveningToDos.deadlines(given.today().plusDays(14))).noneMatch(near -> near.dossier().equals(Prepared.dossier(id)));
        assertThat(conveningToDos.deadlines(given.today().plusDays(40))).anyMatch(near -> near.dossier().equals(Prepared.dossier(id)));
        given.settings(here, Map.of("deliberation.conveneDays", "30"));
        assertThat(current.as(worker, () -> conveningToDos.of(worker, here.id()))).singleElement()
                .satisfies(toDo -> assertThat(toDo.due()).isAfterOrEqualTo(given.today().plusDays(30)));
    }

    @Test
    void whoSaysThatAGroupIsMissingGetsAnAnswerAndStaysUnnamed() {
        long id = convened.begun(here, worker);
        Actor neighbour = given.withAccount(given.person(IdentityLevel.L1));
        current.as(neighbour, () -> {
            groups.claim(id, "租户", "租户也停车");
            groups.claim(id, "外星人", "他们也停车");
            groups.claim(id, "张三家", "张三占两个位");
        });
        refused("deliberation.seat.refusal.groupThere", () -> current.as(neighbour, () -> groups.claim(id, "老年人", "x")));
        assertThat(current.as(member, () -> toDos.of(member, here.id()))).extracting(ToDo::link).containsExactly("/deliberation/seat/answer?id=" + id);
        assertThat(current.as(worker, () -> toDos.of(worker, here.id()))).isEmpty();
        List<GroupClaim> claims = current.as(member, () -> groups.claims(id));
        current.as(member, () -> groups.answer(id, claims.get(0).id(), GroupClaim.Answer.ADDED, ""));
        refused("deliberation.refusal.empty", () -> current.as(member, () -> groups.answer(id, claims.get(1).id(), GroupClaim.Answer.REFUSED, " ")));
        current.as(member, () -> groups.answer(id, claims.get(1).id(), GroupClaim.Answer.REFUSED, "不住在这里"));
        refused("deliberation.seat.refusal.answered", () -> current.as(member, () -> groups.answer(id, claims.get(1).id(), GroupClaim.Answer.ADDED, "")));
        assertThat(boards.of(id).waiting()).isEqualTo(1);
        current.as(member, () -> groups.answer(id, claims.get(2).id(), GroupClaim.Answer.UNFIT, "写了姓名"));
        assertThat(boards.of(id).answered()).extracting(GroupClaim::name).containsExactly("租户", "外星人");
        assertThat(boards.of(id).groups()).extracting(GroupLine::name).containsExactly("有车的", "没车的", "老年人", "租户");
        assertThat(told.to(neighbour)).hasSize(3).anyMatch(text -> text.contains("租户"));
        assertThat(ledger.entries(Prepared.dossier(id))).extracting(LedgerEntry::facts).noneMatch(facts -> facts.contains("租户也停车"));
        assertThat(ledger.entries(Prepared.dossier(id)).toString()).doesNotContain("person:" + neighbour.personId());
    }

    @Test
    void theDaysForItEndAndPaperIsTheSame() {
        long id = convened.begun(here, worker);
        Actor neighbour = given.person(Role.RESIDENT, here);
        FilledForm filled = new FilledForm(id, neighbour.personId(), neighbour.name(), "", given.today(), false, Map.of("group", "租户", "why", "也停车"),
                1, worker);
        current.as(neighbour, () -> sheet.enter(filled));
        assertThat(boards.of(id).claims()).extracting(GroupClaim::name).containsExactly("租户");
        assertThat(sheet.subject(id)).hasValueSatisfying(subject -> assertThat(subject.open()).isTrue());
        refused("deliberation.seat.refusal.circleOver", () -> convened.on(4, neighbour, () -> groups.claim(id, "商户", "也停车")));
        refused("deliberation.seat.refusal.manyClaims", () -> current.as(neighbour, () -> List.of("甲", "乙", "丙").forEach(name ->
                groups.claim(id, name, "也停车"))));
    }

    /** Otherwise groups on which nobody could say a word would get the seats. */
    @Test
    void whereTheGroupsAreWrittenAnewTheyHangOutAgain() {
        long id = convened.begun(here, worker);
        current.as(given.person(IdentityLevel.L1), () -> groups.claim(id, "租户", "也停车"));
        current.as(member, () -> groups.answer(id, groups.claims(id).get(0).id(), GroupClaim.Answer.ADDED, ""));
        current.as(worker, () -> List.of("有车的", "没车的", "老年人", "租户").forEach(name -> groups.count(id, name, 20, "网格员")));
        convened.on(4, worker, () -> groups.allot(id, 8));
        refused("deliberation.seat.refusal.addedGroup", () -> convened.on(5, worker, () -> drafts.concern(id, InterestGroups.of("有车的\n没车的\n老年人"))));
        convened.on(5, worker, () -> drafts.concern(id, InterestGroups.of("有车的\n没车的\n老年人\n租户")));
        assertThat(boards.of(id).plan()).as("nothing was changed").isNotNull();
        convened.on(5, worker, () -> drafts.concern(id, InterestGroups.of("有车的\n没车的\n租户")));
        assertThat(boards.of(id).plan()).as("seats are spread anew").isNull();
        assertThat(boards.of(id).circle().to()).isEqualTo(given.today().plusDays(8));
        convened.on(8, given.person(IdentityLevel.L1), () -> groups.claim(id, "商户", "也停车"));
        convened.on(8, member, () -> groups.answer(id, groups.claims(id).get(1).id(), GroupClaim.Answer.REFUSED, "不停车"));
        refused("deliberation.seat.refusal.unsettled.WAIT", () -> convened.on(8, worker, () -> groups.allot(id, 8)));
        convened.on(9, worker, () -> groups.allot(id, 8));
    }

    @Test
    void seatsAreSpreadBySizeAfterTheDaysAndStandOncePeopleRegister() {
        long id = convened.begun(here, worker);
        refused("deliberation.seat.refusal.unsettled.COUNT", () -> convened.on(4, worker, () -> groups.allot(id, 8)));
        current.as(worker, () -> Convened.SIZES.forEach((name, people) -> groups.count(id, name, people, "网格员")));
        refused("deliberation.seat.refusal.unsettled.WAIT", () -> convened.on(3, worker, () -> groups.allot(id, 8)));
        refused("deliberation.seat.refusal.seats", () -> convened.on(4, worker, () -> groups.allot(id, 6)));
        convened.on(4, worker, () -> groups.allot(id, 8));
        assertThat(boards.of(id).groups()).extracting(GroupLine::seats).containsExactly(3, 3, 2);
        assertThat(boards.of(id).plan().officials()).isEqualTo(2);
        assertThat(boards.of(id).plan().women()).isEqualTo(3);
        current.as(worker, () -> groups.count(id, "有车的", 400, "网格员"));
        assertThat(boards.of(id).plan()).as("spread anew after a new count").isNull();
        assertThat(open.read(List.of(here.id()), Window.after(0, 10))).extracting(told -> told.group().people()).contains(400);
    }

    @Test
    void officialsStayWithinAThirdAndNobodyIsNamedWithoutConsent() {
        long id = convened.spread(here, worker);
        long cars = convened.group(id, "有车的");
        convened.on(4, worker, () -> {
            seats.name(id, naming(SeatKind.EX_OFFICIO, cars, "张书记"));
            seats.name(id, naming(SeatKind.EX_OFFICIO, cars, "李主任"));
        });
        refused("deliberation.seat.refusal.officials", () -> convened.on(4, worker, () -> seats.name(id, naming(SeatKind.EX_OFFICIO, cars, "王科长"))));
        refused("deliberation.seat.refusal.consent", () -> convened.on(4, worker, () ->
                seats.name(id, new Naming(SeatKind.INVITED, null, "某人", "某单位", false, false))));
        convened.on(4, worker, () -> {
            seats.name(id, naming(SeatKind.INVITED, null, "物业经理"));
            seats.name(id, naming(SeatKind.ELECTED, cars, "赵代表"));
        });
        refused("deliberation.seat.refusal.full", () -> convened.on(4, worker, () -> seats.name(id, naming(SeatKind.ELECTED, cars, "钱代表"))));
        assertThat(seats.holders(id)).extracting(SeatHolder::name, SeatHolder::votes)
                .containsExactly(tuple("张书记", true), tuple("李主任", true),
                        tuple("赵代表", true), tuple("物业经理", false));
        assertThat(boards.of(id).isWomenFew()).isTrue();
        assertThat(participants.of(id)).as("not taken yet").isEmpty();
        Actor elected = given.person(IdentityLevel.L2);
        String code = boards.of(id).active().get(3).code();
        refused("deliberation.seat.refusal.noSuchCode", () -> current.as(elected, () -> seats.take(id, "AAAAAAAA")));
        current.as(elected, () -> seats.take(id, code.toLowerCase(Locale.ROOT)));
        refused("deliberation.seat.refusal.hasSeat", () -> current.as(elected, () -> seats.take(id, code)));
        assertThat(participants.of(id)).containsExactly(new Participant(elected.personId(), "赵代表", "有车的", true));
        assertThat(participants.mattersOf(elected.personId())).containsExactly(id);
        refused("deliberation.seat.refusal.stands", () -> current.as(worker, () -> drafts.concern(id, InterestGroups.of("只有一方"))));
    }

    /** Whoever is named as one of the people, or sits in a standing body, may hold an office as well. */
    @Test
    void anOfficialIsOneWhicheverWayTheSeatCame() {
        long id = convened.spread(here, worker);
        long cars = convened.group(id, "有车的");
        convened.on(4, worker, () -> {
            seats.name(id, naming(SeatKind.EX_OFFICIO, convened.group(id, "老年人"), "张书记"));
            List.of("甲", "乙", "丙").forEach(name -> seats.name(id, naming(SeatKind.ELECTED, cars, name)));
            seats.name(id, naming(SeatKind.ELECTED, convened.group(id, "没车的"), "丁"));
        });
        List<String> codes = boards.of(id).active().stream().sorted(Comparator.comparing(Seat::id)).map(Seat::code).toList();
        current.as(given.person(Role.COMMITTEE_MEMBER, here), () -> seats.take(id, codes.get(1)));
        refused("deliberation.seat.refusal.officialsFull", () -> current.as(given.person(Role.COMMITTEE_WORKER, here), () ->
                seats.take(id, codes.get(2))));
        refused("deliberation.seat.refusal.officials", () -> convened.on(4, worker, () ->
                seats.name(id, naming(SeatKind.EX_OFFICIO, convened.group(id, "没车的"), "李主任"))));
        Actor elected = given.person(IdentityLevel.L1);
        current.as(elected, () -> seats.take(id, codes.get(2)));
        for (int seat : new int[] {0, 3, 4}) {
            current.as(given.person(IdentityLevel.L1), () -> seats.take(id, codes.get(seat)));
        }
        given.with(elected, Role.COMMITTEE_MEMBER, here, given.today(), null);
        refused("deliberation.seat.refusal.officialsMany", () -> convened.on(4, worker, () -> consultations.announce(id)));
        refused("deliberation.seat.refusal.officialsMany", () -> convened.on(4, worker, () -> groups.allot(id, 8)));
    }

    @Test
    void theNoticeWaitsUntilEachGroupHasSomebodyOrAReasonWhyNot() {
        long id = convened.spread(here, worker);
        refused("deliberation.seat.refusal.unsettled.GAP", () -> convened.on(4, worker, () -> consultations.announce(id)));
        convened.on(4, worker, () -> {
            seats.name(id, naming(SeatKind.ELECTED, convened.group(id, "有车的"), "赵代表"));
            seats.name(id, naming(SeatKind.ELECTED, convened.group(id, "没车的"), "钱代表"));
        });
        refused("deliberation.seat.refusal.unsettled.GAP", () -> convened.on(4, worker, () -> consultations.announce(id)));
        convened.on(4, worker, () -> {
            groups.declareGap(id, convened.group(id, "老年人"), "问了三次，没有人能来");
        });
        refused("deliberation.seat.refusal.untaken", () -> convened.on(4, worker, () -> consultations.announce(id)));
        boards.of(id).active().forEach(seat -> current.as(given.person(IdentityLevel.L1), () -> seats.take(id, seat.code())));
        convened.on(4, worker, () -> consultations.announce(id));
        assertThat(consultations.read(id).stage()).isEqualTo(Stage.INFORMED);
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    @Test
    void onlyThoseWhoShouldMay() {
        matrix.only("deliberation.seat", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        matrix.only("deliberation.endSeat", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER);
        matrix.only("deliberation.answerGroup", Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER, Role.SUPERVISION_MEMBER);
        matrix.only("deliberation.witness", Role.SUPERVISION_MEMBER);
        matrix.anybody("deliberation.missing", IdentityLevel.L1);
        matrix.anybody("deliberation.volunteer", IdentityLevel.L2);
        matrix.anybody("deliberation.takeSeat", IdentityLevel.L1);
        long id = convened.begun(here, worker);
        Actor elsewhere = given.person(Role.COMMITTEE_WORKER, given.community());
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(elsewhere, () -> groups.count(id, "有车的", 4, "我")));
    }

    @Test
    void thePageCostsTheSameHoweverManyTakePart() {
        long few = convened.spread(here, worker);
        long many = convened.spread(here, worker);
        convened.on(4, worker, () -> List.of("甲", "乙", "丙").forEach(name -> seats.name(many, naming(SeatKind.ELECTED,
                convened.group(many, "没车的"), name))));
        assertThat(queries.of(() -> boards.of(many))).isEqualTo(queries.of(() -> boards.of(few)));
    }
}
