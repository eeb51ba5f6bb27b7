package org.yishi.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.BallotView;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.ballot.Polling;
import org.yishi.portal.ballot.internal.FindableBallots;
import org.yishi.portal.ballot.internal.OpenBallots;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.Finding;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** A ballot that the chair of a meeting opens for those who are there. */
@PortalTest
class MeetingBallotsIT {

    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private Polling polling;
    @Inject
    private Ballots ballots;
    @Inject
    private MeetingBallots meetingBallots;
    @Inject
    private Meetings meetings;
    @Inject
    private Motions motions;
    @Inject
    private Attendances attendances;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;
    @Inject
    private FindableBallots findable;
    @Inject
    private OpenBallots openBallots;
    @Inject
    private Clock clock;

    private Area here;
    private long meeting;

    private long opened(Actor chair, boolean secret) {
        return current.as(chair, () -> {
            motions.freeze(meeting, item(), "东门向外移三米");
            return meetingBallots.open(meeting, item(), secret, clock.instant().plus(Duration.ofMinutes(15)));
        });
    }

    private long item() {
        return hosted.item(meeting, 1);
    }

    private Actor worker() {
        here = given.community();
        return hosted.worker(here);
    }

    /** So many of five members of the residents' committee sit. */
    private List<Actor> members(Actor worker, int there) {
        List<Actor> members = hosted.people(Role.COMMITTEE_MEMBER, here, 5).subList(0, there);
        meeting = hosted.quorate(worker, members, hosted.plan(here, "RESIDENTS_COMMITTEE", "东门"));
        return members;
    }

    private Polling.Place place(Actor officer, List<Actor> voters, long ballot) {
        return new Polling.Place(here, officer, officer, officer, voters, ballot);
    }

    @Test
    void aPlanThatIsNotPublicYetDoesNotBecomeSoByBeingVotedOn() {
        Actor worker = worker();
        List<Actor> there = hosted.people(Role.COMMITTEE_MEMBER, here, 5).subList(0, 4);
        meeting = hosted.quorate(worker, there, new MeetingPlan(here.id(), "RESIDENTS_COMMITTEE", Body.MEMBERS, "会议",
                List.of(new AgendaItem(ClosedCircle.DOSSIER, "PLAN", "东门", "东门向外移三米")), 0));
        long ballot = opened(worker, false);
        assertThat(ballots.view(ballot).title()).as("that there is a vote is public").isEqualTo("东门");
        assertThat(ballots.view(ballot).text()).isEmpty();
        assertThat(current.as(given.person(IdentityLevel.L3), () -> ballots.view(ballot).text())).isEmpty();
        assertThat(current.as(there.get(0), () -> ballots.view(ballot).text())).as("whoever votes on it").isEqualTo("东门向外移三米");
        assertThat(current.as(worker, () -> ballots.view(ballot).text())).isEqualTo("东门向外移三米");
        assertThat(findable.of(List.of(ballots.view(ballot).dossier())).toString()).contains("东门").doesNotContain("三米");
        assertThat(openBallots.dataset().fields().stream().map(field -> String.valueOf(field.of(openBallots.find(ballot).orElseThrow()))).toList())
                .noneMatch(value -> value.contains("三米"));
    }

    @Test
    void whoIsThereVotesAndTheBallotComesToTheSameAsTheMeeting() {
        Actor worker = worker();
        List<Actor> there = members(worker, 4);
        long ballot = opened(worker, true);
        BallotView view = ballots.view(ballot);
        assertThat(view.state()).isEqualTo(BallotState.OPEN);
        assertThat(view.secret()).isTrue();
        assertThat(view.text()).isEqualTo("东门向外移三米");
        assertThat(view.base().heads()).isEqualTo(4);
        for (int i = 0; i < 4; i++) {
            polling.vote(place(worker, there, ballot), there.get(i), i < 2 ? "FOR" : "AGAINST");
        }
        current.as(worker, () -> meetingBallots.count(ballot));
        MeetingView.Item decided = meetings.view(meeting).items().get(0);
        // two of four present, but more than half of all five are needed
        assertThat(decided.finding().outcome()).isEqualTo(Finding.Outcome.REJECTED);
        assertThat(ballots.result(ballot).orElseThrow().finding().outcome()).isEqualTo("REJECTED");
        assertThat(ballots.result(ballot).orElseThrow().finding().explanation().tests().get(1).denominator()).isEqualByComparingTo("5");
        assertThat(decided.finding().explanation().tests().get(1).denominator()).isEqualByComparingTo("5");
    }

    @Test
    void whoComesAfterTheOpeningHasNoVoteAndChangesNothing() {
        Actor worker = worker();
        List<Actor> representatives = hosted.people(Role.RESIDENTS_REPRESENTATIVE, here, 9);
        hosted.people(Role.COMMITTEE_MEMBER, here, 1);
        List<Actor> there = representatives.subList(0, 7);
        meeting = hosted.quorate(worker, there, hosted.plan(here, "REPRESENTATIVES", "东门"));
        long ballot = opened(worker, true);
        hosted.enter(worker, meeting, representatives.subList(7, 8));
        assertThat(ballots.view(ballot).base().heads()).isEqualTo(7);
        for (int i = 0; i < 7; i++) {
            polling.vote(place(worker, there, ballot), there.get(i), i < 4 ? "FOR" : "AGAINST");
        }
        current.as(worker, () -> meetingBallots.count(ballot));
        Finding finding = meetings.view(meeting).items().get(0).finding();
        assertThat(List.of(finding.present(), finding.votesFor())).containsExactly(7, 4);
        assertThat(finding.outcome()).isEqualTo(Finding.Outcome.PASSED);
        assertThat(ballots.result(ballot).orElseThrow().finding().outcome()).isEqualTo("PASSED");
    }

    @Test
    void whoWithdrawsHasNoBallot() {
        Actor worker = worker();
        List<Actor> there = members(worker, 4);
        current.as(worker, () -> motions.declareInterest(meeting, item(), there.get(3).personId(), "承包人的亲属"));
        BallotView view = ballots.view(opened(worker, false));
        assertThat(view.secret()).isFalse();
        assertThat(view.base().heads()).isEqualTo(3);
        assertThat(view.parameters()).containsEntry("present", "3").containsEntry("members", "4");
    }

    @Test
    void supervisorsVoteByBallotAmongThemselvesAndTheLedgerNamesWhoOpenedIt() {
        Actor worker = worker();
        List<Actor> supervisors = hosted.people(Role.SUPERVISION_MEMBER, here, 3);
        meeting = hosted.quorate(worker, supervisors, hosted.plan(here, "SUPERVISION_COMMITTEE", "监督意见"));
        Actor chair = supervisors.get(0);
        long ballot = opened(chair, true);
        assertThat(ledger.entries("portal/meeting/" + meeting)).filteredOn(one -> one.facts().contains("\"ballot\""))
                .extracting(LedgerEntry::actor).containsExactly(chair.pseudonym());
        supervisors.forEach(one -> polling.vote(place(chair, supervisors, ballot), one, "FOR"));
        current.as(chair, () -> meetingBallots.count(ballot));
        assertThat(meetings.view(meeting).items().get(0).finding().outcome()).isEqualTo(Finding.Outcome.PASSED);
    }

    @Test
    void nobodyElseOpensOne() {
        Actor worker = worker();
        List<Actor> there = members(worker, 4);
        current.as(worker, () -> motions.freeze(meeting, item(), "东门向外移三米"));
        Actor supervisor = hosted.people(Role.SUPERVISION_MEMBER, here, 1).get(0);
        for (Actor other : List.of(supervisor, given.person(Role.RESIDENT, here))) {
            assertThatThrownBy(() -> current.as(other, () -> meetingBallots.open(meeting, item(), true,
                    clock.instant().plus(Duration.ofHours(1))))).isInstanceOf(AccessRefused.class);
        }
        assertThat(there).hasSize(4);
        assertThat(ballots.of("portal/meeting/" + meeting)).isEmpty();
    }

    @Test
    void withoutFrozenWordsOrWithAnEndThatIsOverThereIsNone() {
        Actor worker = worker();
        members(worker, 4);
        refused("portal.meeting.refusal.noMotion", () -> current.as(worker, () -> meetingBallots.open(meeting, item(), true,
                clock.instant().plus(Duration.ofHours(1)))));
        current.as(worker, () -> motions.freeze(meeting, item(), "东门向外移三米"));
        refused("portal.meeting.refusal.ballotTime", () -> current.as(worker, () -> meetingBallots.open(meeting, item(), true,
                clock.instant().minusSeconds(1))));
        assertThat(ballots.of("portal/meeting/" + meeting)).isEmpty();
    }

    @Test
    void whenTooFewAreLeftThereIsNone() {
        Actor worker = worker();
        List<Actor> there = members(worker, 3);
        current.as(worker, () -> {
            motions.freeze(meeting, item(), "东门向外移三米");
            attendances.leave(meeting, there.get(2).personId(), null);
        });
        refused("portal.meeting.refusal.NO_QUORUM", () -> current.as(worker, () -> meetingBallots.open(meeting, item(), true,
                clock.instant().plus(Duration.ofHours(1)))));
    }

    @Test
    void aBodyWhoseVotesAreNotPublicRaisesHands() {
        Actor worker = worker();
        List<Actor> there = hosted.people(Role.PARTY_ORGANISATION_MEMBER, here, 3);
        meeting = hosted.quorate(worker, there, hosted.plan(here, "PARTY_COMMITTEE", "提议"));
        refused("portal.meeting.refusal.noBallots", () -> opened(worker, true));
        assertThat(current.as(worker, () -> meetingBallots.areFor(meeting))).isFalse();
    }

    @Test
    void itIsNotCountedWhileSomebodyMayStillVote() {
        Actor worker = worker();
        List<Actor> there = members(worker, 4);
        long ballot = opened(worker, true);
        polling.vote(place(worker, there, ballot), there.get(0), "FOR");
        refused("portal.ballot.refusal.stillOpen", () -> current.as(worker, () -> meetingBallots.count(ballot)));
        assertThat(ballots.view(ballot).state()).isEqualTo(BallotState.OPEN);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
