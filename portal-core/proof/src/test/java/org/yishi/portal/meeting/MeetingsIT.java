package org.yishi.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.body.Finding;
import org.yishi.portal.document.Papers;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.meeting.internal.RemarkEntity;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** A meeting of a committee of five from the plan to the signatures, and what is refused on the way. */
@PortalTest
class MeetingsIT {

    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private Meetings meetings;
    @Inject
    private Sittings sittings;
    @Inject
    private Attendances attendances;
    @Inject
    private Motions motions;
    @Inject
    private MeetingMinutes minutes;
    @Inject
    private MeetingSignatures signatures;
    @Inject
    private MeetingRecords records;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private List<Actor> committee;

    @BeforeEach
    void aCommitteeOfFive() {
        here = given.community();
        worker = hosted.worker(here);
        committee = hosted.people(Role.COMMITTEE_MEMBER, here, 5);
    }

    private MeetingPlan plan(String... titles) {
        return hosted.plan(here, "RESIDENTS_COMMITTEE", titles);
    }

    private Hands named(int votesFor, int against, List<Actor> there) {
        Map<Long, HandChoice> names = new HashMap<>();
        for (int i = 0; i < there.size(); i++) {
            names.put(there.get(i).personId(), i < votesFor ? HandChoice.FOR : i < votesFor + against ? HandChoice.AGAINST : HandChoice.ABSTAIN);
        }
        return Hands.named(names);
    }

    @Test
    void aMeetingGoesFromItsPlanToItsSignatures() {
        Actor supervisor = hosted.people(Role.SUPERVISION_MEMBER, here, 1).get(0);
        long id = hosted.quorate(worker, committee.subList(0, 4), plan("修路灯", "换门禁"));
        long first = hosted.item(id, 1);
        current.as(worker, () -> {
            motions.remark(id, first, RemarkEntity.Kind.SPEECH, committee.get(1).personId(), "灯太暗");
            motions.freeze(id, first, "更换十二盏路灯，费用两万元。");
            assertThat(motions.vote(id, first, named(3, 1, committee.subList(0, 4))).outcome()).isEqualTo(Finding.Outcome.PASSED);
            motions.readOut(id, first);
            motions.leaveOver(id, hosted.item(id, 2), "等报价");
            assertThat(minutes.draft(id)).contains("更换十二盏路灯", "赞成 3，反对 1", "灯太暗", "等报价", "3/5");
            minutes.write(id, minutes.draft(id), given.today());
        });
        for (Actor one : List.of(committee.get(0), committee.get(1), supervisor)) {
            current.as(one, () -> signatures.sign(id));
        }
        refused("portal.meeting.refusal.signedAlready", () -> current.as(supervisor, () -> signatures.sign(id)));
        assertThat(meetings.view(id).state()).isEqualTo(MeetingState.MINUTED);
        current.as(committee.get(2), () -> signatures.sign(id));
        assertThat(meetings.view(id).state()).isEqualTo(MeetingState.CONFIRMED);
        assertThat(ledger.check("portal/meeting/" + id).holds()).isTrue();
    }

    @Test
    void threeOfFiveInFavourPassTwoDoNot() {
        long id = hosted.quorate(worker, committee.subList(0, 4), plan("甲", "乙"));
        assertThat(vote(id, 1, "甲案", 3).outcome()).isEqualTo(Finding.Outcome.PASSED);
        assertThat(vote(id, 2, "乙案", 2).outcome()).isEqualTo(Finding.Outcome.REJECTED);
    }

    private Finding vote(long id, int number, String motion, int votesFor) {
        return current.as(worker, () -> {
            motions.freeze(id, hosted.item(id, number), motion);
            return motions.vote(id, hosted.item(id, number), named(votesFor, 0, committee.subList(0, 4)));
        });
    }

    @Test
    void theQuorumIsTestedAtEveryVote() {
        long id = hosted.quorate(worker, committee.subList(0, 3), plan("甲", "乙"));
        current.as(worker, () -> {
            motions.freeze(id, hosted.item(id, 1), "甲案");
            motions.vote(id, hosted.item(id, 1), named(3, 0, committee.subList(0, 3)));
            attendances.leave(id, committee.get(2).personId(), null);
            motions.freeze(id, hosted.item(id, 2), "乙案");
            refused("portal.meeting.refusal.NO_QUORUM", () -> motions.vote(id, hosted.item(id, 2), named(2, 0, committee.subList(0, 2))));
            attendances.enter(id, committee.get(3).personId(), Channel.LIST, null);
            motions.vote(id, hosted.item(id, 2), named(3, 0, List.of(committee.get(0), committee.get(1), committee.get(3))));
        });
        assertThat(meetings.view(id).items()).extracting(item -> item.finding().present()).containsExactly(3, 3);
    }

    @Test
    void whoLeftBeforeTheVoteCannotRaiseAHand() {
        long id = hosted.quorate(worker, committee, plan("甲"));
        current.as(worker, () -> {
            motions.freeze(id, hosted.item(id, 1), "甲案");
            attendances.leave(id, committee.get(4).personId(), null);
            refused("portal.meeting.refusal.tooMany", () -> motions.vote(id, hosted.item(id, 1), named(5, 0, committee)));
            refused("portal.meeting.refusal.hand", () -> motions.vote(id, hosted.item(id, 1), named(4, 0, committee.subList(1, 5))));
        });
    }

    @Test
    void nothingIsRecordedBeforeEverybodyWhoIsThereIsAccountedFor() {
        long id = hosted.quorate(worker, committee, plan("甲"));
        long item = hosted.item(id, 1);
        current.as(worker, () -> {
            motions.freeze(id, item, "甲案");
            assertThatThrownBy(() -> motions.vote(id, item, named(1, 0, committee.subList(0, 1)))).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.arguments()).startsWith(4));
            motions.declareInterest(id, item, committee.get(4).personId(), "承包人是本人弟弟");
            refused("portal.meeting.refusal.silent", () -> motions.vote(id, item, named(3, 0, committee.subList(0, 3))));
            assertThat(motions.vote(id, item, named(3, 0, committee.subList(0, 4))).outcome()).isEqualTo(Finding.Outcome.PASSED);
        });
    }

    @Test
    void whoWithdrawsLeavesTheBaseOfACommittee() {
        long id = hosted.quorate(worker, committee.subList(0, 4), plan("甲"));
        Finding finding = current.as(worker, () -> {
            motions.declareInterest(id, hosted.item(id, 1), committee.get(3).personId(), "承包人是本人弟弟");
            motions.freeze(id, hosted.item(id, 1), "甲案");
            refused("portal.meeting.refusal.tooMany", () -> motions.vote(id, hosted.item(id, 1), named(4, 0, committee.subList(0, 4))));
            return motions.vote(id, hosted.item(id, 1), named(3, 0, committee.subList(0, 3)));
        });
        assertThat(finding.base()).isEqualTo(4);
        assertThat(finding.present()).isEqualTo(3);
    }

    @Test
    void tooFewPeopleMeanANewNotice() {
        long id = hosted.open(worker, committee.get(0), plan("甲"));
        hosted.enter(worker, id, committee.subList(0, 2));
        current.as(worker, () -> {
            refused("portal.meeting.refusal.NO_QUORUM", () -> sittings.constitute(id));
            sittings.declareInquorate(id);
            refused("portal.meeting.refusal.state.INQUORATE", () -> sittings.open(id, committee.get(0).personId()));
            meetings.notice(id, hosted.today());
            sittings.open(id, committee.get(0).personId());
        });
        assertThat(records.attendance(id).present()).isZero();
        assertThat(records.attendance(id).needed()).isEqualTo(3);
    }

    @Test
    void enoughPeopleAreNotTooFew() {
        long id = hosted.open(worker, committee.get(0), plan("甲"));
        hosted.enter(worker, id, committee.subList(0, 3));
        refused("portal.meeting.refusal.quorate", () -> current.as(worker, () -> sittings.declareInquorate(id)));
    }

    @Test
    void whatWasNotOnTheNoticeCannotBeDecided() {
        long id = hosted.quorate(worker, committee, plan("甲"));
        current.as(worker, () -> {
            long later = meetings.addItem(id, AgendaItem.plain("临时提出", ""));
            refused("portal.meeting.refusal.notNoticed", () -> motions.freeze(id, later, "临时议案"));
            motions.remark(id, later, RemarkEntity.Kind.SPEECH, 0, "下次再议");
        });
    }

    @Test
    void whatFailedIsPutAgainOnlyLaterOrInOtherWords() {
        long id = hosted.quorate(worker, committee, plan("甲"));
        current.as(worker, () -> {
            motions.freeze(id, hosted.item(id, 1), "收取停车费每月一百元");
            motions.vote(id, hosted.item(id, 1), named(2, 3, committee));
        });
        long again = hosted.quorate(worker, committee, plan("甲"));
        current.as(worker, () -> {
            refused("portal.meeting.refusal.again", () -> motions.freeze(again, hosted.item(again, 1), "收取停车费每月一百元"));
            motions.freeze(again, hosted.item(again, 1), "收取停车费每月五十元");
        });
    }

    @Test
    void aMotionIsFrozenBeforeAndNeverAfterItsVote() {
        long id = hosted.quorate(worker, committee, plan("甲"));
        long item = hosted.item(id, 1);
        current.as(worker, () -> {
            refused("portal.meeting.refusal.noMotion", () -> motions.vote(id, item, named(5, 0, committee)));
            motions.freeze(id, item, "甲案");
            motions.vote(id, item, named(5, 0, committee));
            refused("portal.meeting.refusal.voted", () -> motions.freeze(id, item, "甲案改"));
            refused("portal.meeting.refusal.voted", () -> motions.vote(id, item, named(1, 4, committee)));
        });
    }

    @Test
    void minutesNeedEveryItemClosedAndFourPeople() {
        Actor supervisor = hosted.people(Role.SUPERVISION_MEMBER, here, 1).get(0);
        long id = hosted.quorate(worker, committee, plan("甲"));
        long item = hosted.item(id, 1);
        current.as(worker, () -> {
            motions.freeze(id, item, "甲案");
            motions.vote(id, item, named(5, 0, committee));
            refused("portal.meeting.refusal.openItems", () -> minutes.write(id, "记录", given.today()));
            motions.readOut(id, item);
            minutes.write(id, "记录", given.today());
        });
        long objection = current.as(committee.get(2), () -> minutes.object(id, "漏记了我的发言"));
        refused("portal.meeting.refusal.objections", () -> current.as(committee.get(0), () -> signatures.sign(id)));
        current.as(worker, () -> {
            minutes.answer(id, objection, "已补上");
            minutes.write(id, "记录，补发言", given.today());
        });
        refused("portal.meeting.refusal.mayNotSign", () -> current.as(worker, () -> signatures.sign(id)));
        current.as(committee.get(0), () -> signatures.sign(id));
        refused("portal.meeting.refusal.signed.minutes", () -> current.as(worker, () -> minutes.write(id, "改", given.today())));
        current.as(worker, () -> {
            refused("portal.meeting.refusal.noSignature", () -> signatures.enter(id, List.of(), given.today(), "签字页.png", Papers.photo((int) id)));
            refused("portal.meeting.refusal.mayNotSign", () -> signatures.enter(id, List.of(worker.personId()), given.today(), "签字页.png",
                    Papers.photo((int) id)));
            signatures.enter(id, List.of(supervisor.personId(), committee.get(1).personId(), committee.get(3).personId()), given.today(),
                    "签字页.png", Papers.photo((int) id));
        });
        assertThat(current.as(committee.get(4), () -> signatures.given(id)).signatures()).filteredOn(MeetingSignatures.Signature::onPaper)
                .hasSize(3);
        assertThat(meetings.view(id).state()).isEqualTo(MeetingState.CONFIRMED);
    }

    @Test
    void oneWhoIsChairAndSupervisorSignsOnlyOnce() {
        List<Actor> supervisors = hosted.people(Role.SUPERVISION_MEMBER, here, 3);
        long id = hosted.quorate(worker, supervisors, hosted.plan(here, "SUPERVISION_COMMITTEE", "甲"));
        current.as(worker, () -> {
            motions.leaveOver(id, hosted.item(id, 1), "再看");
            minutes.write(id, "记录", given.today());
        });
        current.as(supervisors.get(0), () -> signatures.sign(id));
        refused("portal.meeting.refusal.signedAlready", () -> current.as(supervisors.get(0), () -> signatures.sign(id)));
        current.as(supervisors.get(1), () -> signatures.sign(id));
        assertThat(meetings.view(id).state()).as("the third was there too").isEqualTo(MeetingState.MINUTED);
        current.as(supervisors.get(2), () -> signatures.sign(id));
        assertThat(meetings.view(id).state()).isEqualTo(MeetingState.CONFIRMED);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
