package org.yishi.deliberation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.hearing.InSession;
import org.yishi.deliberation.outcome.OwnResults;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

@PortalTest
class ReviewIT {

    @Inject
    private Given given;
    @Inject
    private InSession sessions;
    @Inject
    private Reviews reviews;
    @Inject
    private OwnResults results;
    @Inject
    private Ballots ballots;
    @Inject
    private ToDos toDos;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private Ledger ledger;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private Actor worker;
    private Actor supervisor;
    private LocalDateTime session;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        supervisor = given.person(Role.SUPERVISION_MEMBER, here);
        for (int i = 0; i < 3; i++) {
            given.person(Role.RESIDENTS_REPRESENTATIVE, here);
        }
        session = given.today().plusDays(InSession.DAYS).atTime(19, 5);
    }

    private void refused(Actor actor, String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(actor, act)).extracting(Refusal::key).isEqualTo(key);
    }

    private static ReviewPlan plan() {
        return new ReviewPlan(ReviewedKind.MEMBER, "王主任", ReviewVoters.REPRESENTATIVES, "一年来的工作。");
    }

    @Test
    void itIsReportedAskedJudgedCountedBySupervisionAndPutRight() {
        long id = sessions.convening(here, ConsultForm.REVIEW);
        refused(worker, "deliberation.refusal.noReviewReport", () -> sessions.announce(id));
        current.as(worker, () -> {
            reviews.plan(id, plan());
            reviews.publish(id);
        });
        sessions.announce(id);
        refused(worker, "deliberation.refusal.stage.SESSION", () -> reviews.put(id, session.plusDays(1)));
        refused(supervisor, "deliberation.refusal.nothingToCount", () -> reviews.count(id));
        long ballot = time.at(session, () -> {
            sessions.meet(id);
            current.as(worker, () -> reviews.ask(id, "为什么三号楼的灯半年没修？", "经费上个月才批。"));
            refused(worker, "deliberation.refusal.ballotUntil", () -> reviews.put(id, session.minusHours(1)));
            long put = current.as(worker, () -> reviews.put(id, session.plusHours(1)));
            refused(worker, "deliberation.refusal.ballotAnnounced", () -> reviews.put(id, session.plusHours(2)));
            refused(worker, "deliberation.refusal.notCountedYet", () -> reviews.rectify(id, "修灯", "物业", session.toLocalDate().plusDays(9)));
            return put;
        });
        assertThat(ballots.view(ballot).base().heads()).isEqualTo(3);
        assertThat(ballots.view(ballot).secret()).isTrue();
        time.at(session.plusHours(2), () -> {
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(worker, () -> reviews.count(id)));
            refused(worker, "deliberation.refusal.supervisionCounts", () -> {
                ballots.close(ballot);
                ballots.count(ballot);
            });
            assertThat(current.as(supervisor, () -> toDos.of(here.id()))).extracting(ToDo::link).contains("/deliberation/review/count?id=" + id);
            current.as(supervisor, () -> reviews.count(id));
            assertThat(rectifying()).as("nobody came, so it was not held and nothing follows from it").isEmpty();
            current.as(worker, () -> reviews.rectify(id, "修灯", "物业公司", session.toLocalDate().plusDays(9)));
            long item = reviews.read(id).orElseThrow().rectifications().get(0).id();
            current.as(worker, () -> reviews.rectified(id, item, "修好了"));
            refused(worker, "deliberation.refusal.actionEnded", () -> reviews.rectified(id, item, "又修好了"));
        });
        assertThat(ballots.view(ballot).state()).isEqualTo(BallotState.COUNTED);
        Review review = reviews.read(id).orElseThrow().review();
        assertThat(review.verdict()).as("nobody came").isEqualTo(ReviewVerdict.NOT_HELD);
        assertThat(results.isThere(id)).as("nothing was judged").isFalse();
        assertThat(review.isOfficeEnding()).isFalse();
        assertThat(ledger.check(Prepared.dossier(id)).holds()).isTrue();
    }

    private List<ToDo> rectifying() {
        return current.as(worker, () -> toDos.of(here.id())).stream().filter(toDo -> toDo.link().contains("/review/rectify")).toList();
    }

    @Test
    void onlyThoseWhoShouldMay() {
        matrix.only("deliberation.appraise", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        matrix.only("deliberation.countReview", Role.SUPERVISION_MEMBER);
    }
}
