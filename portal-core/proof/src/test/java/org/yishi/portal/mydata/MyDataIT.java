package org.yishi.portal.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.BallotPlan;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.ballot.Electorate;
import org.yishi.portal.ballot.Polling;
import org.yishi.portal.document.Papers;
import org.yishi.portal.ledger.ChainVerdict;
import org.yishi.portal.ledger.internal.LedgerReader;
import org.yishi.portal.meeting.Hosted;
import org.yishi.portal.meeting.MeetingMinutes;
import org.yishi.portal.meeting.Motions;
import org.yishi.portal.meeting.internal.RemarkEntity;
import org.yishi.portal.mydata.internal.DueDeletions;
import org.yishi.portal.notice.Matters;
import org.yishi.portal.notice.NoticeDraft.Review;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.people.Accounted;
import org.yishi.portal.people.Identities;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Login;
import org.yishi.portal.people.MyData;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Somebody whose name stands in every kind of record sees it, takes it away, and leaves; the chains hold and the name is nowhere. */
@PortalTest
class MyDataIT {

    @Inject
    private Given given;
    @Inject
    private Planted planted;
    @Inject
    private Accounted accounted;
    @Inject
    private Identities identities;
    @Inject
    private MyData looks;
    @Inject
    private MyRecords records;
    @Inject
    private Deletions deletions;
    @Inject
    private DueDeletions due;
    @Inject
    private Login login;
    @Inject
    private People people;
    @Inject
    private Matters matters;
    @Inject
    private Notices notices;
    @Inject
    private Polling polling;
    @Inject
    private Ballots ballots;
    @Inject
    private Hosted hosted;
    @Inject
    private Motions motions;
    @Inject
    private MeetingMinutes minutes;
    @Inject
    private Papers papers;
    @Inject
    private LedgerReader ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private PermissionsMatrix matrix;

    private String name;
    private String phone;
    private String code;
    private Area here;
    private Actor worker;
    private Actor me;
    private String account;

    @BeforeEach
    void somebodyWithAHome() {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        name = "尉迟" + mark.chars().mapToObj(c -> "零一二三四五六七八九甲乙丙丁戊己".substring(Character.digit(c, 16)).substring(0, 1))
                .collect(Collectors.joining());
        phone = "139" + String.format("%08d", Math.abs(mark.hashCode()) % 100_000_000);
        code = "U" + mark;
        here = given.community();
        worker = hosted.worker(here);
        me = given.with(planted.person(name, phone, "X" + mark.substring(0, 3)), Role.RESIDENT, here, given.today().minusYears(2), null);
        account = accounted.account(me);
        current.as(worker, () -> planted.home(here.id(), me.personId(), code));
    }

    private void iDidThisAndThat() {
        String dossier = "test/mine/" + here.id();
        current.as(worker, () -> identities.file(here.id(), me.personId()));
        long notice = current.as(worker, () -> {
            long made = matters.disclose(here.id(), dossier, Review.NOT_NEEDED);
            notices.checkPrivacy(made);
            notices.publish(made, given.today(), matters.photo(here.id(), dossier, 70_000 + (int) here.id()));
            return made;
        });
        long objection = current.as(me, () -> notices.object(notice, name + "认为预算偏高，电话" + phone, ObjectionKind.OTHER, true));
        current.as(worker, () -> notices.answer(objection, name + "您好，已核算", null));
        current.as(worker, () -> papers.keep(here.id(), dossier, Privacy.OFFICE, name + ".txt", ("扫描件 " + name).getBytes(), me.personId()));
        List<Actor> committee = hosted.people(Role.COMMITTEE_MEMBER, here, 5);
        long meeting = hosted.quorate(worker, committee, hosted.plan(here, "RESIDENTS_COMMITTEE", "路灯"));
        current.as(worker, () -> {
            motions.remark(meeting, hosted.item(meeting, 1), RemarkEntity.Kind.SPEECH, me.personId(), "我是" + name + "，灯太暗");
            motions.leaveOver(meeting, hosted.item(meeting, 1), "等报价");
            minutes.write(meeting, minutes.draft(meeting), given.today());
        });
    }

    private Polling.Place ballot() {
        return polling.open(2, plan -> new BallotPlan(plan.areaId(), plan.matterDossier(), plan.subjectKey(), plan.title(),
                plan.text(), plan.choices(), plan.secret(), plan.names(), plan.seats(), plan.ruleId(), plan.parameters(),
                new Electorate(given.today(), List.of(new Electorate.Voter("person:" + me.personId(), List.of(me.personId()), name, BigDecimal.ONE))),
                plan.opensAt(), plan.closesAt(), plan.channels(), plan.channelRule()));
    }

    private Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private void week() {
        time.on(given.today().plusDays(7), () -> due.carryOut());
    }

    /** What the check finds in the whole portal, whoever caused it. */
    private List<ChainVerdict> broken() {
        List<ChainVerdict> found = new ArrayList<>();
        ledger.broken().forEach(found::add);
        return found;
    }

    @Test
    void whatIsTakenAwayHoldsEverythingPlantedAndNothingOfOthers() throws IOException {
        iDidThisAndThat();
        Actor other = given.with(planted.person("别人" + name, "13800000000", "9999"), Role.RESIDENT, here, given.today(), null);
        current.as(worker, () -> papers.keep(here.id(), "test/other", Privacy.OFFICE, "别人.txt", "别人的扫描件".getBytes(), other.personId()));
        Map<String, String> files = unpacked(current.as(me, () -> records.take(Accounted.PASSWORD)));
        assertThat(files).containsKeys("data.html", "data.json");
        for (String part : List.of(name, phone, "1956-03-08", code, "H" + code, "户主", "认为预算偏高", "已核算", "灯太暗", account, "社区工作者")) {
            assertThat(files.get("data.html")).as("to read: " + part).contains(part);
            assertThat(files.get("data.json")).as("for machines: " + part).contains(part);
        }
        assertThat(files.entrySet().stream().filter(file -> file.getKey().startsWith("files/")).map(Map.Entry::getValue)).containsExactly("扫描件 " + name);
        assertThat(String.join("", files.values())).doesNotContain("别人", "13800000000", worker.name() + "<", "feedfeed");
    }

    @Test
    void anotherPasswordOpensNothing() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(me, () -> records.take("guess")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(me, () -> deletions.ask("guess")));
        assertThat(current.as(me, () -> deletions.outlook()).asked()).isFalse();
    }

    @Test
    void eachSeesInWhichOfficeItWasLooked() {
        current.as(worker, () -> identities.file(here.id(), me.personId()));
        assertThat(current.as(me, () -> looks.looks(0))).singleElement().satisfies(look -> {
            assertThat(look.office()).isEqualTo("社区工作者");
            assertThat(look.what()).isEqualTo("柜台核验身份");
            assertThat(look.areaId()).isEqualTo(here.id());
        });
    }

    @Test
    void deletionLeavesAPseudonymAndTheChainsHold() throws Exception {
        iDidThisAndThat();
        List<ChainVerdict> before = broken();
        assertThat(planted.columnsWith(name)).contains("portal_person.name", "portal_objection.body", "portal_objection.answer",
                "portal_meeting_remark.words", "portal_meeting_minutes.words", "portal_content.bytes", "portal_document.name");
        LocalDate day = current.as(me, () -> deletions.ask(Accounted.PASSWORD));
        assertThat(day).isEqualTo(given.today().plusDays(7));
        due.carryOut();
        assertThat(people.publicName(me.personId())).as("nothing happens in the days of grace").startsWith("尉迟");
        week();
        assertThat(people.publicName(me.personId())).isEqualTo("匿名");
        for (String part : List.of(name, phone)) {
            assertThat(planted.columnsWith(part)).as("columns that hold " + part).isEmpty();
        }
        assertThat(planted.count("select count(*) from portal_residence where person_id = ?", me.personId())).isZero();
        assertThat(planted.count("select count(*) from portal_household where number = ? and unit_id is null", "H" + code)).isOne();
        assertThat(planted.count("select count(*) from portal_meeting_remark where person_id = ?", me.personId())).isOne();
        assertThat(planted.count("select count(*) from portal_person where id = ? and birth_date is null and id_number_hash is null"
                + " and id_number_tail is null and forgotten_at is not null", me.personId())).isOne();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> login.logIn(account, Accounted.PASSWORD, "192.0.2.44"));
        assertThat(broken()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(ledger.check("portal/person/" + me.personId()).holds()).isTrue();
        assertThat(ledger.entries("portal/person/" + me.personId())).noneMatch(entry -> entry.facts().contains(name));
    }

    @Test
    void withinTheDaysOfGraceItIsUndone() {
        current.as(me, () -> deletions.ask(Accounted.PASSWORD));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(me, () -> deletions.ask(Accounted.PASSWORD)));
        current.as(me, () -> deletions.undo());
        week();
        assertThat(people.publicName(me.personId())).startsWith("尉迟");
        assertThat(current.as(me, () -> records.held())).containsKeys("portal.mydata.kind.person", "portal.mydata.kind.account", "portal.mydata.kind.home");
    }

    @Test
    void whoHoldsAnOfficeIsToldUntilWhenAndGoesAfterwards() {
        LocalDate end = given.today().plusDays(30);
        given.with(me, Role.COMMITTEE_MEMBER, here, given.today(), end);
        current.as(me, () -> deletions.ask(Accounted.PASSWORD));
        assertThat(current.as(me, () -> deletions.outlook())).satisfies(outlook -> {
            assertThat(outlook.ties()).singleElement().extracting(Tie::until).isEqualTo(end);
            assertThat(outlook.last()).isEqualTo(end.plusDays(1));
        });
        week();
        assertThat(people.publicName(me.personId())).isEqualTo(name);
        assertThat(current.as(me, () -> deletions.outlook()).partly()).isTrue();
        time.on(end.plusDays(1), () -> due.carryOut());
        assertThat(people.publicName(me.personId())).isEqualTo("匿名");
    }

    @Test
    void whoStandsOnTheRollOfARunningBallotGoesWhenItIsCounted() throws Exception {
        Polling.Place place = ballot();
        current.as(me, () -> deletions.ask(Accounted.PASSWORD));
        week();
        assertThat(people.publicName(me.personId())).startsWith("尉迟");
        polling.vote(place, me, "FOR");
        time.on(given.today().plusDays(4), () -> polling.closeAndCount(place));
        time.on(given.today().plusDays(8), () -> due.carryOut());
        assertThat(planted.columnsWith(name)).isEmpty();
        assertThat(current.as(place.officer(), () -> ballots.recount(place.ballot(), "核对")).agrees()).isTrue();
        assertThat(ledger.check("portal/ballot/" + place.ballot()).holds()).isTrue();
    }

    @Test
    void whoHasNoTelephoneLeavesAtTheCounter() {
        current.as(worker, () -> deletions.enter(here.id(), me.personId()));
        assertThat(current.as(me, () -> deletions.outlook()).asked()).as("the person sees it").isTrue();
        assertThat(current.as(me, () -> looks.looks(0))).extracting(MyData.Look::what).contains("登记删除申请");
        current.as(worker, () -> deletions.enterUndoing(here.id(), me.personId()));
        current.as(worker, () -> deletions.enter(here.id(), me.personId()));
        week();
        assertThat(people.publicName(me.personId())).isEqualTo("匿名");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(worker, () -> deletions.enter(here.id(), worker.personId())));
    }

    /** The statement is that of the operator's guide. */
    @Test
    void afterABackupWasRestoredTheOperatorAsksAgain() throws Exception {
        String again = "insert into portal_deletion (person_id, asked_at, due, state, version) select " + me.personId()
                + ", utc_timestamp(6), curdate(), 'ASKED', 1 from dual where not exists (select 1 from portal_deletion where person_id = "
                + me.personId() + " and ended_at is null)";
        assertThat(planted.execute(again)).isOne();
        assertThat(planted.execute(again)).as("asked twice is asked once").isZero();
        due.carryOut();
        assertThat(people.publicName(me.personId())).isEqualTo("匿名");
    }

    @Test
    void whoWasCalledToAMeetingGoesAfterIt() {
        Actor member = given.with(me, Role.COMMITTEE_MEMBER, here, given.today().minusYears(1), given.today().plusDays(2));
        hosted.open(worker, member, hosted.plan(here, "RESIDENTS_COMMITTEE", "路灯"));
        assertThat(current.as(me, () -> deletions.outlook()).ties()).extracting(Tie::key)
                .containsExactlyInAnyOrder("portal.mydata.tie.office", "portal.mydata.tie.meeting");
    }

    @Test
    void eachMayDoThisWithTheOwnDataAndNobodyElseDeletes() {
        for (String action : List.of("portal.seeMyData", "portal.takeMyData", "portal.correctMyData", "portal.deleteMyData")) {
            matrix.anybody(action, IdentityLevel.L1);
        }
        matrix.only("portal.enterDeletion", Role.COMMITTEE_WORKER);
        matrix.only("portal.carryOutDeletion");
        matrix.only("portal.answerCorrection", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
    }
}
