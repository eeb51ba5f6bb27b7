package org.yishi.representatives.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.time.DayBegan;
import org.yishi.representatives.contact.Category;
import org.yishi.representatives.contact.ContactCaller;
import org.yishi.representatives.contact.ContactKind;
import org.yishi.representatives.contact.ContactWords;
import org.yishi.representatives.contact.Contacts;
import org.yishi.representatives.contact.Entry;
import org.yishi.representatives.contact.HandlingBody;
import org.yishi.representatives.contact.Handlings;
import org.yishi.representatives.front.ReceptionsFront;
import org.yishi.representatives.mydata.OwnContacts;
import org.yishi.representatives.probe.Probe;
import org.yishi.representatives.probe.Probes;
import org.yishi.representatives.representative.Card;
import org.yishi.representatives.representative.Level;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeKind;
import org.yishi.representatives.representative.Representatives;
import org.yishi.representatives.statistics.Statistics;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

@PortalTest
class ReceptionsIT {

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Event<DayBegan> began;
    @Inject
    private Given given;
    @Inject
    private Representatives representatives;
    @Inject
    private Receptions receptions;
    @Inject
    private Bookings bookings;
    @Inject
    private ToDos toDos;
    @Inject
    private Contacts contacts;
    @Inject
    private Handlings handlings;
    @Inject
    private Probes probes;
    @Inject
    private Statistics statistics;
    @Inject
    private OwnContacts own;
    @Inject
    private ReceptionsFront front;
    @Inject
    private Notices notices;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Finding finding;
    @Inject
    private TimeTravel time;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private Actor resident;
    private long representative;

    @BeforeEach
    void aRepresentative() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        resident = given.withAccount(given.person(Role.RESIDENT, here));
        Card card = new Card(RepresentativeKind.POLITICAL_ADVISER, Level.CITY, "社会福利界", "", given.today().minusYears(1), given.today().plusYears(2));
        representative = current.as(worker, () -> representatives.register(here.id(), "陶慧敏", card));
    }

    private ReceptionPlan plan(LocalDate day, int seats) {
        return new ReceptionPlan(representative, ReceptionKind.RECEPTION, day, LocalTime.of(9, 0), LocalTime.of(11, 0), "联络站", seats);
    }

    private long posted(LocalDate day, int seats) {
        long id = current.as(worker, () -> receptions.plan(here.id(), plan(day, seats)));
        publish(id, given.today());
        return id;
    }

    private void publish(long id, LocalDate on) {
        current.as(worker, () -> {
            long notice = receptions.one(id).noticeId();
            notices.checkPrivacy(notice);
            notices.publish(notice, on, null);
        });
    }

    @Test
    void aDayOffMovesToTheNextWorkingDayAndItIsPostedInTime() {
        LocalDate saturday = given.today().plusDays(30).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        long id = current.as(worker, () -> receptions.plan(here.id(), plan(saturday, 5)));
        LocalDate held = current.as(worker, () -> receptions.one(id)).heldOn();
        assertThat(calendar.isWorkingDay(held)).isTrue();
        assertThat(held).isAfterOrEqualTo(saturday);
        assertThatThrownBy(() -> receptions.read(id)).as("nobody sees it before it is posted").isInstanceOf(NotFound.class);
        current.as(worker, () -> receptions.cancel(id, "会场另有安排"));
        assertThatThrownBy(() -> receptions.read(id)).as("nor where it was called off before").isInstanceOf(NotFound.class);
    }

    @Test
    void whatCannotHangForThreeDaysIsNotPlanned() {
        LocalDate today = given.today().plusDays(20);
        while (!calendar.isWorkingDay(today.plusDays(2)) || !calendar.isWorkingDay(today.plusDays(3))) {
            today = today.plusDays(1);
        }
        LocalDate day = today;
        time.on(day, () -> assertThatThrownBy(() -> current.as(worker, () -> receptions.plan(here.id(), plan(day.plusDays(2), 5)))).isInstanceOf(Refusal.class));
        time.on(day, () -> assertThat(current.as(worker, () -> receptions.plan(here.id(), plan(day.plusDays(3), 5)))).isPositive());
    }

    @Test
    void whatWasNeverPostedIsNeitherHeldNorMissedAndWhatWasPostedLateSaysSo() {
        LocalDate day = given.today().plusDays(10);
        long never = current.as(worker, () -> receptions.plan(here.id(), plan(day, 5)));
        LocalDate held = current.as(worker, () -> receptions.one(never)).heldOn();
        time.on(held, () -> {
            assertThatThrownBy(() -> current.as(worker, () -> receptions.held(never, 3))).hasMessage("representatives.reception.refusal.notPosted");
            assertThatThrownBy(() -> current.as(worker, () -> receptions.missed(never, "有会"))).hasMessage("representatives.reception.refusal.notPosted");
        });
        long late = current.as(worker, () -> receptions.plan(here.id(), plan(day, 5)));
        time.on(held.plusDays(1), () -> assertThatThrownBy(() -> publish(late, held.plusDays(1))).as("the day is past").isInstanceOf(Refusal.class));
        time.on(held.minusDays(1), () -> current.as(worker, () -> notices.publish(receptions.one(late).noticeId(), held.minusDays(6), null)));
        assertThat(receptions.read(late).postedOn()).as("claimed without a photo, it counts from when it was entered").isEqualTo(held.minusDays(1));
        assertThat(receptions.read(late).isPostedLate()).isTrue();
        assertThat(receptions.read(posted(day, 5)).isPostedLate()).isFalse();
        time.on(held, () -> current.as(worker, () -> receptions.held(late, 3)));
        assertThat(receptions.read(late).state()).isEqualTo(ReceptionState.HELD);
    }

    @Test
    void whereThePluginIsSwitchedOffItsNoticesAreStillPostedAndTakenBack() {
        long id = current.as(worker, () -> receptions.plan(here.id(), plan(given.today().plusDays(10), 5)));
        long notice = current.as(worker, () -> receptions.one(id).noticeId());
        given.plugin("representatives", here, false);
        current.as(worker, () -> {
            notices.checkPrivacy(notice);
            notices.publish(notice, given.today(), null);
        });
        assertThat(receptions.read(id).state()).isEqualTo(ReceptionState.POSTED);
        current.as(worker, () -> notices.withdraw(notice, "会场停电"));
        assertThat(receptions.read(id).state()).isEqualTo(ReceptionState.CANCELLED);
        assertThatThrownBy(() -> current.as(worker, () -> receptions.plan(here.id(), plan(given.today().plusDays(10), 5))))
                .as("nothing new is planned").isInstanceOf(AccessRefused.class);
    }

    /** As after the jar was away: core has kept what it could tell nobody. */
    @Test
    void whatHappenedWhileTheJarWasAwayIsHeardOnceAndWhatFailsHoldsUpNothingElse() throws SQLException {
        LocalDate day = given.today().plusDays(10);
        long one = posted(day, 5);
        long other = posted(day, 5);
        long noticeOfOne = current.as(worker, () -> receptions.one(one).noticeId());
        untold(other, "NOTICE_CLOSED", Long.MAX_VALUE);
        untold(other, "NOTICE_WITHDRAWN", current.as(worker, () -> receptions.one(other).noticeId()));
        untold(one, "NOTICE_WITHDRAWN", noticeOfOne);
        began.fire(new DayBegan(given.today()));
        assertThat(receptions.read(one).state()).isEqualTo(ReceptionState.CANCELLED);
        assertThat(untold(one)).isZero();
        assertThat(receptions.read(other).state()).as("what happened after what failed waits for it").isEqualTo(ReceptionState.POSTED);
        assertThat(untold(other)).isEqualTo(2);
        began.fire(new DayBegan(given.today()));
        assertThat(untold(other)).isEqualTo(2);
    }

    private void untold(long reception, String kind, long id) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement("insert into portal_untold"
                + " (plugin_id, dossier, kind, kept_id, happened_at) values ('representatives', ?, ?, ?, now())")) {
            insert.setString(1, Reception.DOSSIERS + reception);
            insert.setString(2, kind);
            insert.setLong(3, id);
            insert.executeUpdate();
        }
    }

    private long untold(long reception) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*) from portal_untold where dossier = ?")) {
            query.setString(1, Reception.DOSSIERS + reception);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void aDayThatIsCalledOffIsAnnouncedNoLongerAndTheOtherWayRound() {
        LocalDate day = given.today().plusDays(10);
        long one = posted(day, 5);
        current.as(resident, () -> bookings.book(one, ""));
        current.as(worker, () -> receptions.cancel(one, "会场停电"));
        assertThat(standing(one)).isEqualTo(NoticeState.WITHDRAWN);
        long prepared = current.as(worker, () -> receptions.plan(here.id(), plan(day, 5)));
        current.as(worker, () -> receptions.cancel(prepared, "不需要了"));
        assertThatThrownBy(() -> publish(prepared, given.today())).as("nor is it posted after all").isInstanceOf(Refusal.class);
        long other = posted(day, 5);
        current.as(resident, () -> bookings.book(other, ""));
        current.as(worker, () -> notices.withdraw(receptions.read(other).noticeId(), "写错了"));
        assertThat(receptions.read(other).state()).isEqualTo(ReceptionState.CANCELLED);
        assertThat(told.to(resident)).filteredOn(text -> text.contains("不能举行")).hasSize(2);
    }

    private NoticeState standing(long id) {
        long notice = receptions.read(id).noticeId();
        return notices.standings(List.of(notice)).get(notice).state();
    }

    @Test
    void eachNumberOfTheQueueIsGivenOnceAndNotAgain() {
        long id = posted(given.today().plusDays(10), 2);
        Actor other = given.withAccount(given.person(Role.RESIDENT, here));
        assertThat(current.as(resident, () -> bookings.book(id, "电梯"))).isEqualTo(1);
        assertThatThrownBy(() -> current.as(resident, () -> bookings.book(id, "电梯"))).isInstanceOf(Refusal.class);
        assertThat(current.as(worker, () -> bookings.bookFor(id, "李大爷", "", ""))).isEqualTo(2);
        assertThatThrownBy(() -> current.as(other, () -> bookings.book(id, ""))).as("full").isInstanceOf(Refusal.class);
        assertThat(front.items(here.id())).as("the front offers no place that is not there").allMatch(item -> item.doing() == null);
        current.as(resident, () -> bookings.giveUp(id));
        assertThat(current.as(other, () -> bookings.book(id, ""))).as("a number that was given up is not given again").isEqualTo(3);
        LocalDate held = receptions.read(id).heldOn();
        time.at(held.atTime(11, 1), () -> assertThatThrownBy(() -> current.as(given.withAccount(given.person(Role.RESIDENT, here)), () -> bookings.book(id, "")))
                .as("its hours are over").hasMessage("representatives.reception.refusal.closed"));
        assertThatThrownBy(() -> current.as(worker, () -> receptions.missed(id, "代表生病"))).as("the day has not come").isInstanceOf(Refusal.class);
        time.on(given.today().plusDays(40), () -> current.as(worker, () -> receptions.missed(id, "代表生病")));
        assertThat(told.to(other)).anyMatch(text -> text.contains("接待日"));
        assertThat(statistics.duty(representatives.read(representative), given.today(), given.today().plusMonths(2)).absent()).isEqualTo(1);
    }

    @Test
    void theQueueWithItsNamesIsForTheStationAndTheRepresentativeOfTheDay() {
        long id = posted(given.today().plusDays(10), 5);
        current.as(worker, () -> bookings.bookFor(id, "李大爷", "5550001", "电梯"));
        assertThat(current.as(given.person(Role.COMMITTEE_MEMBER, here), () -> bookings.queue(id))).hasSize(1);
        Actor another = given.person(Role.REPRESENTATIVE, here);
        current.as(another, () -> representatives.introduce(here.id(), card("第9选区")));
        List<Actor> others = new ArrayList<>(List.of(Actor.VISITOR, resident, another, given.person(Role.COMMITTEE_WORKER, given.community())));
        for (Role role : List.of(Role.OWNER, Role.SUPERVISION_MEMBER, Role.PARTY_ORGANISATION_MEMBER, Role.STREET_OFFICER, Role.COUNTY_OFFICER)) {
            others.add(given.person(role, here));
        }
        for (Actor other : others) {
            assertThatThrownBy(() -> current.as(other, () -> bookings.queue(id))).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void theStationIsAskedForTheMonthThatComesAndSeesWhoHasTooFewDays() {
        LocalDate day = LocalDate.of(2038, 11, 18);
        time.on(day, this::aRepresentative);
        time.on(day, () -> {
            assertThat(asked(worker)).containsExactly("2038年12月接待日");
            assertThat(asked(resident)).isEmpty();
            Area empty = given.community();
            assertThat(current.as(given.person(Role.COMMITTEE_WORKER, empty), () -> toDos.of(empty.id()))).as("nobody represents anybody there").isEmpty();
            assertThat(standing()).isEqualTo(new QuotaRule.Standing(0, 0, 2, true));
            long first = current.as(worker, () -> receptions.plan(here.id(), plan(LocalDate.of(2038, 12, 6), 5)));
            assertThat(asked(worker)).isEmpty();
            current.as(worker, () -> receptions.plan(here.id(), plan(LocalDate.of(2038, 12, 13), 5)));
            assertThat(standing()).isEqualTo(new QuotaRule.Standing(0, 2, 2, false));
            current.as(worker, () -> receptions.cancel(first, "会场停电"));
            assertThat(standing().isShort()).isTrue();
            assertThatThrownBy(() -> current.as(resident, () -> receptions.standings(here.id()))).isInstanceOf(AccessRefused.class);
        });
        time.on(LocalDate.of(2038, 12, 20), () -> assertThat(asked(worker)).as("the whole quarter").containsExactly("2039年第1季度接待日"));
    }

    private List<String> asked(Actor who) {
        return current.as(who, () -> toDos.of(here.id())).stream().filter(one -> one.task().equals("安排接待日")).map(ToDo::label).toList();
    }

    private QuotaRule.Standing standing() {
        return current.as(worker, () -> receptions.standings(here.id())).get(representative);
    }

    @Test
    void aCardIsShownOnceTheStationLookedAtItAndTheOneBeforeStaysUntilThen() {
        Actor deputy = given.person(Role.REPRESENTATIVE, here);
        long id = current.as(deputy, () -> representatives.introduce(here.id(), card("第1选区")));
        current.as(worker, () -> representatives.show(id));
        current.as(deputy, () -> representatives.introduce(here.id(), card("第2选区")));
        assertThat(representatives.read(id).constituency()).isEqualTo("第1选区");
        assertThat(representatives.serving(here.id())).as("he still serves").extracting(Representative::id).contains(id);
        assertThat(current.as(deputy, () -> representatives.mine(here.id())).orElseThrow().latest().constituency()).isEqualTo("第2选区");
        current.as(worker, () -> representatives.show(id));
        assertThat(representatives.read(id).constituency()).isEqualTo("第2选区");
        Actor other = given.person(Role.REPRESENTATIVE, here);
        long unseen = current.as(other, () -> representatives.introduce(here.id(), card("第3选区")));
        current.as(worker, () -> representatives.end(unseen, "填错了"));
        assertThatThrownBy(() -> representatives.read(unseen)).as("nobody looked at it").isInstanceOf(NotFound.class);
    }

    private Card card(String constituency) {
        return new Card(RepresentativeKind.PEOPLES_DEPUTY, Level.COUNTY, constituency, "", given.today().minusYears(1), given.today().plusYears(2));
    }

    @Test
    void representativesAreFoundAndEntriesAreNot() {
        contacts(resident, "找不到的秘密井盖");
        assertThat(finding.titles("陶慧敏", here)).containsExactly("陶慧敏");
        assertThat(finding.titles("秘密井盖", here)).isEmpty();
    }

    @Test
    void whoLeavesTakesHisNameWithHim() {
        long id = contacts(resident, "楼道堆物");
        assertThat(own.held(resident.personId())).anyMatch(held -> held.fields().containsValue("楼道堆物"));
        assertThat(own.ties(resident.personId(), given.today())).hasSize(1);
        assertThat(own.held(worker.personId())).isEmpty();
        assertThat(contacts.read(id).number()).isNotBlank();
    }

    @Test
    void aSampleIsDrawnOnceAndTheResidentSaysWhetherItWasSo() {
        Actor supervisor = given.person(Role.SUPERVISION_MEMBER, here);
        long id = current.as(worker, () -> contacts.log(here.id(), new Entry(representative, ContactCaller.of(null, "李大爷", "13800000000", true), words("走访"),
                given.today(), LocalTime.of(9, 0), 30))).id();
        time.on(given.today().plusMonths(1), () -> {
            assertThat(current.as(supervisor, () -> probes.draw(here.id()))).isEqualTo(new Probes.Draw(1, 0));
            assertThatThrownBy(() -> current.as(supervisor, () -> probes.draw(here.id()))).isInstanceOf(Refusal.class);
            assertThat(current.as(supervisor, () -> probes.reach(id)).reach()).isEqualTo("13800000000");
            Actor head = given.person(Role.PARTY_ORGANISATION_MEMBER, here);
            current.as(worker, () -> handlings.forward(id, HandlingBody.STREET, "", "", "归街道管"));
            Actor street = given.person(Role.STREET_OFFICER, here);
            current.as(street, () -> handlings.giveBack(id, "不归街道"));
            assertThatThrownBy(() -> current.as(street, () -> probes.reach(id))).as("he handled it").hasMessage("representatives.probe.refusal.own");
            assertThatThrownBy(() -> current.as(street, () -> probes.enter(id, Probe.Result.TRUE, ""))).isInstanceOf(Refusal.class);
            assertThat(current.as(head, () -> probes.reach(id)).number()).isEqualTo(contacts.read(id).number());
            current.as(supervisor, () -> probes.enter(id, Probe.Result.FALSE, "没有人来过"));
            assertThatThrownBy(() -> current.as(supervisor, () -> probes.reach(id))).as("he has answered").isInstanceOf(NotFound.class);
            assertThat(current.as(supervisor, () -> probes.drawn(here.id()))).extracting(one -> one.probe().result()).isEqualTo(List.of(Probe.Result.FALSE));
        });
    }

    private long contacts(Actor by, String matter) {
        return current.as(by, () -> contacts.write(here.id(), 0, words(matter), given.today(), true)).id();
    }

    private static ContactWords words(String matter) {
        return ContactWords.of(ContactKind.VISIT, Category.SAFETY, matter, "", "3栋", false);
    }
}
