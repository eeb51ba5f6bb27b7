package org.yishi.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.DecidingBodies;
import org.yishi.portal.body.Finding.Outcome;
import org.yishi.portal.meeting.PastMeeting.PastVote;
import org.yishi.portal.meeting.PastMeeting.Signed;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** Meetings entered from paper, demands, subjects reserved for a body, permissions. */
@PortalTest
class PaperMeetingsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final String RESERVED = "RESERVED_FOR_REPRESENTATIVES";

    /** As a plugin says it of its stages. */
    @ApplicationScoped
    public static class OfTheTest implements DecidingBodies {

        @Override
        public Set<String> of(String subjectDossier, String subjectKey) {
            return subjectKey.equals(RESERVED) ? Set.of("REPRESENTATIVES", "RESIDENTS_ASSEMBLY") : Set.of();
        }
    }

    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private Meetings meetings;
    @Inject
    private MeetingRecords records;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private Actor worker;
    private List<Actor> committee;
    private List<Actor> representatives;

    @BeforeEach
    void aCommunityOfCommitteeAndRepresentatives() {
        here = given.community();
        worker = hosted.worker(here);
        committee = hosted.people(Role.COMMITTEE_MEMBER, here, 2);
        representatives = hosted.people(Role.RESIDENTS_REPRESENTATIVE, here, 8);
    }

    private MeetingPlan plan(String subject, String key) {
        return new MeetingPlan(here.id(), "REPRESENTATIVES", Body.MEMBERS, "居民代表会议", List.of(new AgendaItem(subject, key, "甲", "")), 0);
    }

    private PastMeeting past(List<Signed> sheet, Hands hands) {
        return new PastMeeting(0, plan("portal/test/" + here.id(), "RESOLVE"), hosted.on(DAY, DAY.minusDays(10)), sheet,
                hands == null ? List.of() : List.of(new PastVote(1, TEN, "甲案", List.of(), hands)), committee.get(0).personId(), "记录",
                Hosted.SCAN, 0);
    }

    private List<Signed> sheet(int number, LocalTime came, LocalTime left) {
        return IntStream.range(0, number).mapToObj(i -> new Signed(representatives.get(i).personId(), came, left)).toList();
    }

    private long enter(LocalDate today, PastMeeting past) {
        return time.on(today, () -> current.as(worker, () -> meetings.enterFromPaper(here.id(), past)));
    }

    @Test
    void aMeetingOnPaperGoesThroughTheSameRules() {
        long id = enter(DAY.plusDays(1), past(sheet(7, NINE, null), Hands.counted(4, 2, 1)));
        MeetingView seen = meetings.view(id);
        assertThat(seen.state()).isEqualTo(MeetingState.MINUTED);
        assertThat(seen.fromPaper()).isTrue();
        assertThat(seen.late()).isFalse();
        ItemDecision decision = meetings.decisionOn("portal/test/" + here.id(), "RESOLVE").orElseThrow();
        assertThat(decision.finding().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(decision.finding().base()).isEqualTo(10);
        assertThat(decision.confirmed()).isFalse();
    }

    @Test
    void whatIsEnteredTooLateIsMarked() {
        assertThat(meetings.view(enter(DAY.plusDays(3), past(sheet(7, NINE, null), Hands.counted(4, 0, 0)))).late()).isFalse();
        assertThat(meetings.view(enter(DAY.plusDays(4), past(sheet(8, NINE, null), Hands.counted(5, 0, 0)))).late()).isTrue();
    }

    @Test
    void whoLeftBeforeAVoteDoesNotMakeItsQuorum() {
        List<Signed> sheet = new ArrayList<>(sheet(6, NINE, null));
        sheet.add(new Signed(representatives.get(6).personId(), NINE, LocalTime.of(10, 30)));
        MeetingPlan two = hosted.plan(here, "REPRESENTATIVES", "甲", "乙");
        PastVote first = new PastVote(1, TEN, "甲案", List.of(), Hands.counted(7, 0, 0));
        PastVote second = new PastVote(2, LocalTime.of(11, 0), "乙案", List.of(), Hands.counted(6, 0, 0));
        PastMeeting past = new PastMeeting(0, two, hosted.on(DAY, DAY.minusDays(10)), sheet, List.of(first, second),
                committee.get(0).personId(), "记录", Hosted.SCAN, 0);
        assertThat(meetings.view(enter(DAY.plusDays(1), past)).items()).extracting(item -> item.finding().outcome())
                .containsExactly(Outcome.PASSED, Outcome.NO_QUORUM);
    }

    @Test
    void tooFewOnTheSheetMeanNoDecision() {
        refused("portal.meeting.refusal.NO_QUORUM", () -> enter(DAY.plusDays(1), past(sheet(6, NINE, null), Hands.counted(6, 0, 0))));
        assertThat(meetings.view(enter(DAY.plusDays(1), past(sheet(6, NINE, null), null))).state()).isEqualTo(MeetingState.INQUORATE);
    }

    @Test
    void theSamePeopleInTheSameOrderAreFlagged() {
        List<Signed> turned = new ArrayList<>(sheet(8, NINE, null));
        Collections.reverse(turned);
        long first = enter(DAY.plusDays(1), past(sheet(8, NINE, null), Hands.counted(5, 0, 0)));
        long other = enter(DAY.plusDays(1), past(turned, Hands.counted(5, 0, 0)));
        long same = enter(DAY.plusDays(1), past(sheet(8, NINE, null), Hands.counted(7, 0, 0)));
        assertThat(records.proof(same).sameSheet()).isEqualTo(first);
        assertThat(records.proof(other).sameSheet()).isZero();
    }

    @Test
    void aFewPeopleInTheSameOrderAreNotFlagged() {
        enter(DAY.plusDays(1), past(sheet(7, NINE, null), Hands.counted(4, 0, 0)));
        assertThat(records.proof(enter(DAY.plusDays(1), past(sheet(7, NINE, null), Hands.counted(7, 0, 0)))).sameSheet()).isZero();
    }

    @Test
    void paperNeedsItsScanAndADayThatHasCome() {
        PastMeeting without = past(sheet(7, NINE, null), Hands.counted(4, 0, 0)).scanned("", 0);
        refused("portal.meeting.refusal.scan", () -> enter(DAY.plusDays(1), without));
        refused("portal.meeting.refusal.future", () -> enter(DAY.minusDays(1), past(sheet(7, NINE, null), null)));
    }

    @Test
    void oneHandForManyIsSeenOnTheSheet() {
        List<Signed> twice = List.of(new Signed(representatives.get(0).personId(), NINE, null),
                new Signed(representatives.get(0).personId(), NINE, null));
        refused("portal.meeting.refusal.twiceOnSheet", () -> enter(DAY.plusDays(1), past(twice, null)));
    }

    @Test
    void noBodyDecidesInThePlaceOfAnother() {
        current.as(worker, () -> {
            refused("portal.meeting.refusal.otherBody", () -> meetings.plan(new MeetingPlan(here.id(), "RESIDENTS_COMMITTEE", Body.MEMBERS,
                    "会", List.of(new AgendaItem("portal/test/1", RESERVED, "甲", "")), 0)));
            long id = meetings.plan(plan("portal/test/1", RESERVED));
            assertThat(meetings.about("portal/test/1")).extracting(MeetingView::id).contains(id);
        });
    }

    @Test
    void aDemandNeedsItsShareAndIsAnsweredOnce() {
        Actor member = committee.get(0);
        refused("portal.meeting.refusal.demand", () -> demand(1));
        refused("portal.meeting.refusal.signed", () -> demand(9));
        long demand = demand(2);
        current.as(member, () -> {
            MeetingPlan answer = new MeetingPlan(here.id(), "REPRESENTATIVES", Body.MEMBERS, "会", List.of(AgendaItem.plain("甲", "")), demand);
            long id = meetings.plan(answer);
            refused("portal.meeting.refusal.otherDemand", () -> meetings.plan(answer));
            meetings.cancel(id, "改期");
            meetings.plan(answer);
        });
    }

    private long demand(int signed) {
        return current.as(worker, () -> meetings.demand(here.id(), "REPRESENTATIVES", "请议停车", given.today(),
                Map.of("REPRESENTATIVES", signed), Hosted.SCAN));
    }

    @Test
    void theNoticeHasToBeInTime() {
        current.as(worker, () -> {
            long id = meetings.plan(plan("", ""));
            LocalDate today = given.today();
            refused("portal.meeting.refusal.notice.CLEAR_DAYS", () -> meetings.notice(id, hosted.on(today.plusDays(3), today)));
            refused("portal.meeting.refusal.future", () -> meetings.notice(id, hosted.on(today.plusDays(9), today.plusDays(1))));
            refused("portal.meeting.refusal.notUrgent", () -> meetings.notice(id, new MeetingNotice(today.plusDays(1).atTime(NINE), "会议室",
                    today, "漏水")));
            meetings.notice(id, hosted.on(today.plusDays(4), today));
            assertThat(meetings.view(id).base()).isEqualTo(10);
        });
    }

    @Test
    void aPartyMeetingIsConvenedByThePartyNotByTheSupervisors() {
        Actor supervisor = hosted.people(Role.SUPERVISION_MEMBER, here, 1).get(0);
        Actor secretary = hosted.people(Role.PARTY_ORGANISATION_MEMBER, here, 1).get(0);
        MeetingPlan plan = hosted.plan(here, "PARTY_MEMBERS", "甲");
        assertThatThrownBy(() -> current.as(supervisor, () -> meetings.plan(plan))).isInstanceOf(AccessRefused.class);
        current.as(secretary, () -> meetings.plan(plan));
    }

    @Test
    void officesActAndSupervisorsAndTheStreetNobodyElse() {
        Role[] offices = {Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER, Role.SUPERVISION_MEMBER,
                Role.OWNERS_COMMITTEE_MEMBER, Role.STREET_OFFICER};
        for (String action : List.of("portal.conveneMeeting", "portal.chairMeeting", "portal.keepRoll", "portal.minuteMeeting",
                "portal.enterMeeting")) {
            matrix.only(action, offices);
        }
        matrix.anybody("portal.signMinutes", IdentityLevel.L1);
        matrix.only("portal.takeBallot");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
