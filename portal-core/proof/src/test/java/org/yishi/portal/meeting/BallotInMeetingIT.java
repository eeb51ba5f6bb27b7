package org.yishi.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.BallotPlan;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.ballot.CountingRules;
import org.yishi.portal.ballot.Papers;
import org.yishi.portal.ballot.Polling;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.Finding.Outcome;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** A motion that goes to a ballot, and what meetings ask of those who hold them. */
@PortalTest
class BallotInMeetingIT {

    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private Polling polling;
    @Inject
    private Ballots ballots;
    @Inject
    private Papers papers;
    @Inject
    private Meetings meetings;
    @Inject
    private Motions motions;
    @Inject
    private MeetingMinutes minutes;
    @Inject
    private ToDos toDos;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    private Area here;
    private Actor worker;
    private List<Actor> there;
    private long meeting;

    @BeforeEach
    void sevenOfTenRepresentativesAreThere() {
        here = given.community();
        worker = hosted.worker(here);
        hosted.people(Role.COMMITTEE_MEMBER, here, 2);
        there = hosted.people(Role.RESIDENTS_REPRESENTATIVE, here, 8).subList(0, 7);
        meeting = hosted.quorate(worker, there, new MeetingPlan(here.id(), "REPRESENTATIVES", Body.MEMBERS, "会议",
                List.of(new AgendaItem("portal/test/" + here.id(), "RESOLVE", "东门", "")), 0));
    }

    private long atBallot() {
        Instant now = clock.instant();
        return current.as(worker, () -> {
            motions.freeze(meeting, hosted.item(meeting, 1), "东门向外移三米");
            long ballot = ballots.announce(BallotPlan.motion(here.id(), "portal/meeting/" + meeting, "1", "东门", "东门向外移三米",
                    CountingRules.RESIDENTS, polling.electorate(there), now.minus(Duration.ofMinutes(1)), now.plus(Duration.ofDays(1))));
            ballots.open(ballot);
            motions.toBallot(meeting, hosted.item(meeting, 1), ballot);
            return ballot;
        });
    }

    @Test
    void theCountOfTheBallotDecidesTheItem() {
        long ballot = atBallot();
        Polling.Place place = new Polling.Place(here, worker, worker, worker, there, ballot);
        for (int i = 0; i < there.size(); i++) {
            polling.vote(place, there.get(i), i < 4 ? "FOR" : i < 6 ? "AGAINST" : "ABSTAIN");
        }
        polling.closeAndCount(place);
        ItemDecision decision = meetings.decisionOn("portal/test/" + here.id(), "RESOLVE").orElseThrow();
        assertThat(decision.finding().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(List.of(decision.votesFor(), decision.against(), decision.abstain())).containsExactly(4, 2, 1);
        assertThat(decision.ballotId()).isEqualTo(ballot);
    }

    @Test
    void whileABallotRunsNobodyRaisesHands() {
        atBallot();
        assertThatThrownBy(() -> current.as(worker, () -> motions.vote(meeting, hosted.item(meeting, 1), Hands.counted(7, 0, 0))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("portal.meeting.refusal.ballotRuns"));
    }

    @Test
    void handsThatAreCountedAddUpToThoseWhoAreThere() {
        long item = hosted.item(meeting, 1);
        current.as(worker, () -> motions.freeze(meeting, item, "东门向外移三米"));
        assertThatThrownBy(() -> current.as(worker, () -> motions.vote(meeting, item, Hands.counted(4, 1, 1))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("portal.meeting.refusal.tooFew");
                    assertThat(refusal.arguments()).containsExactly(7, 6L);
                });
        assertThat(current.as(worker, () -> motions.vote(meeting, item, Hands.counted(4, 1, 2))).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void aBallotGivenUpLeavesTheMotionToHands() {
        long ballot = atBallot();
        current.as(worker, () -> ballots.cancel(ballot, "设备故障"));
        assertThat(current.as(worker, () -> motions.vote(meeting, hosted.item(meeting, 1), Hands.counted(7, 0, 0))).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void aBallotWithMorePapersThanWereHandedOutDecidesNothing() {
        long ballot = atBallot();
        Polling.Place place = new Polling.Place(here, worker, hosted.worker(here), worker, there, ballot);
        List<String> sheets = current.as(worker, () -> {
            papers.print(ballot, 2);
            return papers.sheets(ballot);
        });
        long line = polling.line(place, there.get(6));
        current.as(worker, () -> papers.handOut(ballot, line, org.yishi.portal.ballot.Channel.PAPER));
        there.subList(0, 6).forEach(voter -> polling.vote(place, voter, "FOR"));
        for (String sheet : sheets) {
            for (Actor reader : List.of(place.officer(), place.second())) {
                current.as(reader, () -> papers.read(ballot, sheet, List.of("FOR"), 0, null));
            }
        }
        current.as(worker, () -> {
            ballots.close(ballot);
            papers.declareUnused(ballot, 0);
            assertThat(ballots.count(ballot).finding().outcome()).isEqualTo("INVALID_MORE_THAN_ISSUED");
        });
        assertThat(meetings.decisionOn("portal/test/" + here.id(), "RESOLVE")).isEmpty();
        assertThat(current.as(worker, () -> motions.vote(meeting, hosted.item(meeting, 1), Hands.counted(7, 0, 0))).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void thoseWhoHoldTheMeetingHaveItToDoAndNobodyElse() {
        String dossier = "portal/meeting/" + meeting;
        assertThat(current.as(worker, () -> toDos.of(here.id()))).extracting(ToDo::dossier).contains(dossier);
        assertThat(current.as(there.get(0), () -> toDos.of(here.id()))).extracting(ToDo::dossier).doesNotContain(dossier);
        Actor street = given.person(Role.STREET_OFFICER, here);
        assertThat(current.as(street, () -> toDos.of(here.id()))).as("it acts where a convener refuses").extracting(ToDo::dossier)
                .doesNotContain(dossier);
    }

    @Test
    void minutesThatAreNotSignedAreATaskOfThoseWhoSignAndOfThoseWhoHoldTheMeeting() {
        current.as(worker, () -> {
            motions.leaveOver(meeting, hosted.item(meeting, 1), "再看");
            minutes.write(meeting, "记录", given.today());
        });
        assertThat(current.as(worker, () -> next())).containsExactly("收集会议记录的签字");
        assertThat(current.as(there.get(0), () -> next())).containsExactly("签字确认会议记录");
        assertThat(current.as(given.person(Role.STREET_OFFICER, here), () -> next())).isEmpty();
    }

    private List<String> next() {
        return toDos.of(here.id()).stream().filter(one -> one.dossier().equals("portal/meeting/" + meeting)).map(ToDo::task).toList();
    }
}
