package org.yishi.deliberation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.follow.RecordIndex;
import org.yishi.deliberation.follow.RecordIndexes;
import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.deliberation.outcome.PointLine;
import org.yishi.deliberation.outcome.Standing;
import org.yishi.deliberation.seat.SeatBoards;
import org.yishi.deliberation.seat.Seats;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.demo.DemoHall;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

/** A council from its notice to its opinion, and what is refused on the way. */
@PortalTest
class SessionsIT {

    @Inject
    private Council council;
    @Inject
    private Given given;
    @Inject
    private TimeTravel time;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;
    @Inject
    private Consultations consultations;
    @Inject
    private Drafts drafts;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Seats seats;
    @Inject
    private SeatBoards boards;
    @Inject
    private Sessions sessions;
    @Inject
    private Moderators moderators;
    @Inject
    private Candidates candidates;
    @Inject
    private Rounds rounds;
    @Inject
    private Standings standings;
    @Inject
    private Opinions opinions;
    @Inject
    private Meetings meetings;
    @Inject
    private DemoHall hall;
    @Inject
    private RecordIndexes indexes;
    @Inject
    private Ledger ledger;

    @Test
    void aCouncilGoesFromTheNoticeToTheOpinion() {
        council.counted(ConsultForm.SPECIAL_COUNCIL);
        given.withAccount(council.seats.get(0));
        MeetingView called = meetings.view(council.meeting());
        assertThat(called.state()).isEqualTo(MeetingState.NOTICED);
        assertThat(called.base()).isEqualTo(7);
        council.gather(council.seats);
        council.work(() -> sessions.begin(council.id));
        assertThat(sessions.of(council.id)).singleElement().satisfies(one -> {
            assertThat(one.present()).isEqualTo(7);
            assertThat(one.presentGroups()).containsExactly("3 有车的", "2 没车的", "2 老年人");
        });
        long agreed = council.put("划四个车位。");
        council.round(agreed, "AAAOOAA");
        council.work(() -> candidates.reword(council.id, agreed, "划四个车位，晚上九点以前留给孩子。", false, ""));
        council.round(agreed, "AAARAAA");
        long reserved = council.put("装一根道闸。");
        council.round(reserved, "AAAOOAA");
        council.round(reserved, "AAAOOAA");
        council.round(reserved, "AAAOAOA");
        long open = council.put("收停车费。");
        council.round(open, "OOOAAAA");
        council.round(open, "OOOAAAA");
        council.round(open, "OOAAAAA");
        assertThat(standings.of(council.id)).extracting(PointStanding::standing).containsExactly(Standing.AGREED, Standing.RESERVED, Standing.OPEN);
        council.everybodySpeaks();
        council.work(() -> sessions.observed(council.id, 12));
        council.as(council.seats.get(3), () -> opinions.dissent(council.id, "道闸会挡救护车。"));
        council.work(() -> opinions.write(council.id));
        council.work(() -> assertThat(told.to(council.seats.get(0))).anyMatch(text -> text.contains("协商意见已写成")));
        refused("deliberation.refusal.unsigned", () -> council.work(() -> opinions.adopt(council.id)));
        for (int i = 0; i < 5; i++) {
            int seat = i;
            council.as(council.seats.get(seat), () -> opinions.sign(council.id));
        }
        refused("deliberation.refusal.unsupervised", () -> council.work(() -> opinions.adopt(council.id)));
        council.as(council.supervisor, () -> opinions.supervise(council.id, true, "签到表少一页"));
        refused("deliberation.refusal.objected", () -> council.work(() -> opinions.adopt(council.id)));
        council.work(() -> opinions.answer(council.id, "已补上"));
        council.work(() -> opinions.adopt(council.id));
        assertThat(outcomes.published(council.id)).extracting(PointLine::kind).containsExactly(PointKind.AGREED, PointKind.RESERVED, PointKind.OPEN,
                PointKind.MINORITY);
        assertThat(outcomes.published(council.id)).extracting(PointLine::body).contains("划四个车位，晚上九点以前留给孩子。", "没车的：道闸会挡救护车。");
        assertThat(indexes.of(council.id).pieces()).extracting(RecordIndex.Piece::kind).contains("group", "sitting", "round", "point", "acts");
        assertThat(ledger.check("deliberation/consultation/" + council.id).holds()).isTrue();
        refused("deliberation.refusal.stage.DRAFTED", () -> council.as(council.seats.get(6), () -> opinions.sign(council.id)));
    }

    @Test
    void theCircleStandsOncePeopleAreSeatedAndAnInterestThatIsAbsentStopsTheSession() {
        council.convened(ConsultForm.SPECIAL_COUNCIL);
        refused("deliberation.seat.refusal.stands", () -> current.as(council.worker, () -> drafts.concern(council.id,
                InterestGroups.of("有车的\n没车的\n老年人\n商户"))));
        council.counted(ConsultForm.SPECIAL_COUNCIL);
        council.work(() -> council.signIn(council.seats.subList(0, 4)));
        refused("portal.meeting.refusal.NO_QUORUM", () -> council.work(() -> hall.constitute(council.meeting())));
        refused("deliberation.refusal.notQuorate", () -> council.work(() -> sessions.begin(council.id)));
        Council another = council.counted(ConsultForm.SPECIAL_COUNCIL);
        another.work(() -> another.signIn(another.seats.subList(0, 5)));
        refused("portal.meeting.refusal.INVALID_COMPOSITION", () -> another.work(() -> hall.constitute(another.meeting())));
    }

    @Test
    void whoIsNotThereSaysNothingAndWhoIsThereIsHeard() {
        council.counted(ConsultForm.SPECIAL_COUNCIL);
        council.gather(List.of(council.seats.get(0), council.seats.get(1), council.seats.get(3), council.seats.get(5), council.seats.get(6)));
        council.work(() -> sessions.begin(council.id));
        long point = council.put("划四个车位。");
        council.work(() -> rounds.open(council.id, point));
        refused("deliberation.refusal.notThere", () -> answer(2, point, Stance.AGREE, ""));
        refused("deliberation.refusal.empty", () -> answer(0, point, Stance.OBJECT, " "));
        refused("deliberation.refusal.noSeat", () -> council.as(given.person(IdentityLevel.L1), () -> rounds.answer(council.id, point, Stance.AGREE, "")));
        answer(0, point, Stance.OBJECT, "太挤");
        answer(0, point, Stance.AGREE, "");
        refused("deliberation.refusal.silent", () -> council.work(() -> rounds.close(council.id, point)));
        for (int seat : new int[] {1, 3, 5}) {
            answer(seat, point, Stance.AGREE, "");
        }
        council.work(() -> rounds.enter(council.id, point, council.seats.get(6).personId(), Stance.RESERVE, ""));
        council.work(() -> rounds.close(council.id, point));
        refused("deliberation.refusal.roundClosed", () -> answer(0, point, Stance.OBJECT, "又想了想"));
        assertThat(standings.of(council.id).get(0).sums()).containsExactly(new PointStanding.Sum(1, 4, 0, 1));
    }

    @Test
    void nothingIsAskedOnceTheLastOfAnInterestHasLeft() throws SQLException {
        council.sitting(ConsultForm.SPECIAL_COUNCIL);
        long point = council.put("划四个车位。");
        council.round(point, "AAAAAAA");
        council.work(() -> rounds.open(council.id, point));
        for (int seat = 0; seat < 7; seat++) {
            answer(seat, point, Stance.AGREE, "");
        }
        // five of seven are enough by number
        council.walkOut(council.seats.subList(5, 7));
        refused("deliberation.refusal.groupGone", () -> council.work(() -> rounds.close(council.id, point)));
        council.work(() -> hall.enter(council.meeting(), List.of(council.seats.get(5).personId())));
        council.work(() -> rounds.close(council.id, point));
        council.walkOut(council.seats.subList(5, 6));
        long another = council.put("种两棵树。");
        refused("deliberation.refusal.groupGone", () -> council.work(() -> rounds.open(council.id, another)));
    }

    @Test
    void nothingBeginsWithoutAModerator() {
        council.counted(ConsultForm.SPECIAL_COUNCIL);
        council.work(() -> {
            council.signIn(council.seats);
            hall.constitute(council.meeting());
        });
        refused("deliberation.refusal.noModerator", () -> council.work(() -> sessions.begin(council.id)));
        council.work(() -> moderators.lead(council.id, council.worker.personId(), ""));
        council.work(() -> sessions.begin(council.id));
        assertThat(consultations.read(council.id).stage()).isEqualTo(Stage.SESSION);
    }

    /** Otherwise the base of quorum and votes would lie with whoever prepares the matter. */
    @Test
    void afterTheNoticeNoSecretaryTakesSomebodyOut() {
        council.counted(ConsultForm.SPECIAL_COUNCIL);
        long first = boards.of(council.id).active().get(0).id();
        refused("deliberation.seat.refusal.endAfterNotice", () -> council.work(() -> seats.end(council.id, first, "总是反对")));
        council.as(council.supervisor, () -> seats.end(council.id, first, "已搬出本社区"));
        council.as(council.seats.get(1), () -> seats.leave(council.id));
        refused("deliberation.seat.refusal.nothingToDecline", () -> council.as(council.seats.get(1), () -> seats.leave(council.id)));
        assertThat(boards.of(council.id).taken()).isEqualTo(5);
        assertThat(ledger.check("deliberation/consultation/" + council.id).holds()).isTrue();
    }

    @Test
    void manyAnswerAtOnceAndEachCountsOnce() throws Exception {
        council.sitting(ConsultForm.SPECIAL_COUNCIL);
        long point = council.put("划四个车位。");
        council.work(() -> rounds.open(council.id, point));
        List<Callable<Void>> crowd = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            int seat = i % 7;
            Stance stance = i < 14 ? Stance.RESERVE : Stance.AGREE;
            crowd.add(() -> {
                answer(seat, point, stance, "");
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(7);
        for (Future<Void> done : threads.invokeAll(crowd)) {
            done.get();
        }
        threads.shutdownNow();
        council.work(() -> rounds.close(council.id, point));
        PointStanding.Sum sum = standings.of(council.id).get(0).sums().get(0);
        assertThat(sum.agrees() + sum.objects() + sum.reserves()).isEqualTo(7);
    }

    @Test
    void aFurtherSessionFollowsSoonAndAnotherDraftNeedsOtherSignatures() {
        council.sitting(ConsultForm.SPECIAL_COUNCIL);
        long point = council.put("划四个车位。");
        council.round(point, "AAAAAAA");
        refused("deliberation.refusal.unheard", () -> council.work(() -> opinions.write(council.id)));
        council.everybodySpeaks();
        refused("deliberation.refusal.unsettled", () -> council.work(() -> opinions.write(council.id)));
        council.round(point, "AAAAAAA");
        council.work(() -> opinions.write(council.id));
        council.seats.forEach(one -> council.as(one, () -> opinions.sign(council.id)));
        refused("deliberation.refusal.adjournedTooFar", () -> council.work(() -> sessions.adjourn(council.id, council.day.plusDays(16).atTime(19, 0), "活动室")));
        council.work(() -> sessions.adjourn(council.id, council.day.plusDays(15).atTime(19, 0), "活动室"));
        refused("deliberation.refusal.sessionAhead", () -> council.work(() -> sessions.adjourn(council.id, council.day.plusDays(15).atTime(20, 0), "活动室")));
        council.day = council.day.plusDays(15);
        council.gather(council.seats);
        council.work(() -> sessions.begin(council.id));
        assertThat(consultations.read(council.id).stage()).isEqualTo(Stage.SESSION);
        refused("deliberation.refusal.settled", () -> council.work(() -> rounds.open(council.id, point)));
        long second = council.put("种两棵树。");
        council.round(second, "AAAAAAA");
        council.round(second, "AAAAAAA");
        council.work(() -> opinions.write(council.id));
        assertThat(opinions(council).signed()).isEmpty();
        assertThat(sessions.of(council.id)).extracting(Sitting::number).containsExactly(1, 2);
    }

    private OpinionDraft opinions(Council of) {
        return time.at(of.day.atTime(19, 5), () -> current.as(of.worker, () -> opinions.draft(of.id)));
    }

    @Test
    void whatBelongsToTheOwnersBecomesTheTextOfTheirMotion() {
        council.sitting(ConsultForm.COMPOUND);
        refused("deliberation.refusal.empty", () -> council.work(() -> candidates.put(council.id, "改造东门。", false, "", Set.of())));
        // said to be no matter of the owners, until somebody notices that it is
        long motion = council.put("改造东门。");
        council.work(() -> candidates.reword(council.id, motion, "动用维修资金改造东门。", true, ""));
        council.round(motion, "AAAAAAA");
        council.round(motion, "AAAAAAA");
        assertThat(standings.of(council.id)).extracting(PointStanding::kind).containsExactly(PointKind.MOTION);
        Council special = council.sitting(ConsultForm.SPECIAL_COUNCIL);
        refused("deliberation.refusal.noOwnersHere", () -> special.work(() -> candidates.put(special.id, "改造东门。", true, "", Set.of())));
        long point = special.put("划四个车位。");
        refused("deliberation.refusal.noOwnersHere", () -> special.work(() -> candidates.reword(special.id, point, "划四个车位。", true, "")));
    }

    @Test
    void aMemberOfTheCommitteesWithAnInterestDoesNotLead() {
        council.counted(ConsultForm.SPECIAL_COUNCIL);
        long member = given.with(council.seats.get(0), Role.COMMITTEE_MEMBER, council.here, given.today(), null).personId();
        refused("deliberation.refusal.interestedModerator", () -> council.work(() -> moderators.lead(council.id, member, "我家在底楼")));
        council.work(() -> moderators.lead(council.id, member, ""));
        assertThat(moderators.of(council.id)).hasValueSatisfying(one -> assertThat(one.isInterested()).isFalse());
        council.work(() -> moderators.lead(council.id, council.seats.get(1).personId(), "我有车"));
        assertThat(moderators.of(council.id)).hasValueSatisfying(one -> assertThat(one.declaration()).isEqualTo("我有车"));
    }

    private void answer(int seat, long point, Stance stance, String reason) {
        council.as(council.seats.get(seat), () -> rounds.answer(council.id, point, stance, reason));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).extracting(Refusal::key).isEqualTo(key);
    }
}
