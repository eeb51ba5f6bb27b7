package org.yishi.portal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.ballot.Choice;
import org.yishi.portal.ballot.Polling;
import org.yishi.portal.meeting.Hosted;
import org.yishi.portal.meeting.MeetingMinutes;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.Motions;
import org.yishi.portal.meeting.UnreachedMembers;
import org.yishi.portal.notice.Matters;
import org.yishi.portal.notice.NoticeDraft.Review;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.Errand;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

/** Who is told of what by core's own acts. */
@PortalTest
class TellingIT {

    private static final AtomicInteger PHOTO = new AtomicInteger(7000);

    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private Polling polling;
    @Inject
    private Matters matters;
    @Inject
    private Errand errand;
    @Inject
    private Meetings meetings;
    @Inject
    private UnreachedMembers unreached;
    @Inject
    private MeetingMinutes minutes;
    @Inject
    private Motions motions;
    @Inject
    private Notices notices;
    @Inject
    private Event<DeadlineNear> near;
    @Inject
    private Unit unit;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    private Area here;
    private Actor worker;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        worker = hosted.worker(here);
    }

    /** By the evening of that day. */
    private List<String> toldTo(Actor person, LocalDate day) {
        return time.at(day.atTime(20, 0), () -> told.to(person));
    }

    @Test
    void thoseOnTheRollAreCalledToAMeetingAndToldThatItIsOff() {
        List<Actor> committee = hosted.people(Role.COMMITTEE_MEMBER, here, 3);
        Actor other = hosted.people(Role.GROUP_LEADER, here, 1).get(0);
        LocalDate heldOn = given.today().plusDays(12);
        long id = current.as(worker, () -> meetings.plan(hosted.plan(here, "RESIDENTS_COMMITTEE", "修路灯")));
        current.as(worker, () -> meetings.notice(id, hosted.on(heldOn, given.today())));
        assertThat(committee).allSatisfy(one -> assertThat(told.to(one)).singleElement().asString()
                .startsWith("通知您参加会议“会议”，时间 " + heldOn.getYear() + "年").endsWith("09:00，地点 社区会议室。"));
        assertThat(told.to(other)).isEmpty();
        current.as(worker, () -> meetings.cancel(id, "停电"));
        assertThat(told.to(committee.get(0)).get(0)).contains("已取消", "停电");
    }

    @Test
    void theConvenerSeesWhomNothingReaches() {
        List<Actor> committee = hosted.people(Role.COMMITTEE_MEMBER, here, 3);
        given.withAccount(committee.get(1));
        long id = current.as(worker, () -> meetings.plan(hosted.plan(here, "RESIDENTS_COMMITTEE", "修路灯")));
        current.as(worker, () -> meetings.notice(id, hosted.on(given.today().plusDays(12), given.today())));
        assertThat(current.as(worker, () -> unreached.of(id)).members()).extracting(UnreachedMembers.Member::inbox)
                .containsExactlyInAnyOrder(false, true, false);
        assertThatThrownBy(() -> current.as(hosted.people(Role.RESIDENT, here, 1).get(0), () -> unreached.of(id)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void whoSignsTheMinutesIsToldThatTheyAreWritten() {
        List<Actor> representatives = hosted.people(Role.RESIDENTS_REPRESENTATIVE, here, 9);
        hosted.people(Role.COMMITTEE_MEMBER, here, 1);
        Actor supervisor = hosted.people(Role.SUPERVISION_MEMBER, here, 1).get(0);
        long id = hosted.quorate(worker, representatives.subList(0, 7), hosted.plan(here, "REPRESENTATIVES", "修路灯"));
        current.as(worker, () -> {
            motions.leaveOver(id, hosted.item(id, 1), "等报价");
            minutes.write(id, "记录", given.today());
        });
        assertThat(List.of(representatives.get(0), representatives.get(1), supervisor))
                .allSatisfy(one -> assertThat(told.to(one)).anyMatch(text -> text.contains("核对后签字")));
        assertThat(told.to(representatives.get(8))).as("who was not there does not sign").noneMatch(text -> text.contains("核对后签字"));
    }

    private long hanging(LocalDate day) {
        String dossier = "test/telling/" + here.id();
        return time.on(day, () -> current.as(worker, () -> {
            long notice = matters.disclose(here.id(), dossier, Review.NOT_NEEDED);
            notices.checkPrivacy(notice);
            notices.publish(notice, day, matters.photo(here.id(), dossier, PHOTO.incrementAndGet()));
            return notice;
        }));
    }

    @Test
    void residentsOfTheCommunityAndItsCompoundsAreToldOfANotice() {
        Area compound = given.area(AreaKind.COMPOUND, here);
        Actor resident = given.withAccount(hosted.people(Role.RESIDENT, here, 1).get(0));
        Actor owner = given.withAccount(hosted.people(Role.OWNER, compound, 1).get(0));
        Actor without = hosted.people(Role.RESIDENT, here, 1).get(0);
        Actor neighbour = given.withAccount(hosted.people(Role.RESIDENT, given.community(), 1).get(0));
        hanging(LocalDate.of(2038, 3, 1));
        assertThat(toldTo(resident, LocalDate.of(2038, 3, 1))).singleElement().asString().contains("修缮凉亭的决议", "2038年3月16日");
        assertThat(toldTo(owner, LocalDate.of(2038, 3, 1))).hasSize(1);
        assertThat(toldTo(without, LocalDate.of(2038, 3, 1))).as("nobody who could log in").isEmpty();
        assertThat(toldTo(neighbour, LocalDate.of(2038, 3, 1))).isEmpty();
    }

    @Test
    void anObjectionIsToldToThoseWhoAnswerItAndItsAnswerToItsAuthorAlone() {
        LocalDate day = LocalDate.of(2038, 3, 1);
        List<Actor> residents = hosted.people(Role.RESIDENT, here, 2);
        long notice = hanging(day);
        long objection = time.on(day.plusDays(1), () -> current.as(residents.get(0), () -> notices.object(notice, "太贵了", ObjectionKind.MONEY, false)));
        assertThat(toldTo(worker, day.plusDays(1))).singleElement().asString().contains("修缮凉亭的决议", "异议").doesNotContain("太贵了");
        time.on(day.plusDays(2), () -> current.as(worker, () -> notices.answer(objection, "三家报价取低", day.plusDays(2))));
        assertThat(toldTo(residents.get(0), day.plusDays(2))).singleElement().asString().contains("有了答复");
        assertThat(toldTo(residents.get(1), day.plusDays(2))).isEmpty();
    }

    @Test
    void aDeadlineIsToldToThoseWhoseTurnItIs() {
        LocalDate day = LocalDate.of(2038, 6, 1);
        Actor member = hosted.people(Role.COMMITTEE_MEMBER, here, 1).get(0);
        String dossier = "test/telling/errand/" + here.id();
        time.on(day, () -> current.as(worker, () -> errand.begin(here.id(), dossier, "等材料", day)));
        time.on(day, () -> fire(new DeadlineNear(dossier, here.id(), "ASKED", day.plusDays(2))));
        assertThat(toldTo(worker, day)).singleElement().asString().contains("“等材料”有一步快到期了");
        assertThat(toldTo(member, day)).isEmpty();
    }

    private void fire(DeadlineNear deadline) {
        try {
            unit.run(() -> {
                near.fire(deadline);
                return deadline;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aReminderGoesToThoseAloneWhoHaveNotVoted() {
        Polling.Place place = polling.open(4);
        LocalDate tomorrow = given.today().plusDays(1);
        polling.vote(place, place.voters().get(0), Choice.FOR);
        time.on(tomorrow, () -> fire(new DeadlineNear("portal/ballot/" + place.ballot(), place.area().id(), "VOTE", given.today().plusDays(3))));
        assertThat(toldTo(place.voters().get(0), tomorrow)).singleElement().asString().contains("是否改造东门", "请您投票");
        assertThat(toldTo(place.voters().get(1), tomorrow)).hasSize(2).first().asString().contains("您还可以投票");
        assertThat(toldTo(place.officer(), tomorrow)).noneMatch(text -> text.contains("您还可以投票"));
        polling.vote(place, place.voters().get(1), Choice.AGAINST);
        polling.vote(place, place.voters().get(2), Choice.FOR);
        polling.vote(place, place.voters().get(3), Choice.FOR);
        polling.closeAndCount(place);
        assertThat(toldTo(place.voters().get(0), tomorrow)).hasSize(2).first().asString().contains("已经计票");
    }
}
