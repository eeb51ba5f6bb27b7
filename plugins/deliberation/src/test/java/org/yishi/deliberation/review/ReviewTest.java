package org.yishi.deliberation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Topic;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.Amount;
import org.yishi.portal.ballot.Base;
import org.yishi.portal.ballot.Count;
import org.yishi.portal.ballot.Tallies;

class ReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static Review aReview(ReviewedKind kind) {
        Consultation consultation = Consultation.draft(1, Topic.of("评议", "一年一次", "干得怎么样"), 7, Instant.EPOCH);
        consultation.choose(ConsultForm.REVIEW);
        Review review = Review.of(consultation, new ReviewPlan(kind, "王主任", ReviewVoters.REPRESENTATIVES, "述职"));
        review.publish(DAY.plusDays(6), 5, DAY, Instant.EPOCH);
        return review;
    }

    private static Tallies tallies(long present, long incompetent) {
        return new Tallies(Amount.heads(present), Amount.heads(present), new TreeMap<>(Map.of("INCOMPETENT", Amount.heads(incompetent), "COMPETENT",
                Amount.heads(present - incompetent))), Amount.NONE, Amount.NONE, 0, 0);
    }

    private static Review counted(ReviewedKind kind, long base, long present, long incompetent) {
        Review review = aReview(kind);
        Tallies tallies = tallies(present, incompetent);
        review.count(base, tallies, new ReviewCount().count(new Count(DAY, new Base(base, BigDecimal.valueOf(base), DAY, ""), tallies, 1, Map.of())), DAY);
        return review;
    }

    @Test
    void halfOfThoseWhoJudgedIsNotEnoughAndTwoThirdsMustJudge() {
        assertThat(counted(ReviewedKind.MEMBER, 30, 20, 10).verdict()).isEqualTo(ReviewVerdict.COMPETENT);
        assertThat(counted(ReviewedKind.MEMBER, 30, 20, 11).verdict()).isEqualTo(ReviewVerdict.INCOMPETENT);
        assertThat(counted(ReviewedKind.MEMBER, 30, 19, 19).verdict()).isEqualTo(ReviewVerdict.NOT_HELD);
        assertThat(counted(ReviewedKind.MEMBER, 30, 20, 11).of(Mark.COMPETENT)).isEqualTo(9);
    }

    @Test
    void twoFindingsInARowEndTheOfficeOfAMemberAndOfNobodyElse() {
        Review bad = counted(ReviewedKind.MEMBER, 30, 30, 20);
        Review good = counted(ReviewedKind.MEMBER, 30, 30, 5);
        Review notHeld = counted(ReviewedKind.MEMBER, 30, 5, 5);
        assertThat(after(ReviewedKind.MEMBER)).as("once").isFalse();
        assertThat(after(ReviewedKind.MEMBER, bad)).isTrue();
        assertThat(after(ReviewedKind.MEMBER, bad, good)).as("one between breaks it").isFalse();
        assertThat(after(ReviewedKind.MEMBER, bad, notHeld)).as("one that was not held does not").isTrue();
        assertThat(after(ReviewedKind.PROPERTY, counted(ReviewedKind.PROPERTY, 30, 30, 20))).isFalse();
    }

    private static boolean after(ReviewedKind kind, Review... earlier) {
        Review review = counted(kind, 30, 30, 25);
        review.follow(List.of(earlier));
        return review.isOfficeEnding();
    }

    @Test
    void thatNothingHasToBePutRightIsSaidWithItsReasonAndNotOfTheIncompetent() {
        Review good = counted(ReviewedKind.PROPERTY, 30, 30, 5);
        refused("deliberation.refusal.empty", () -> good.rectifyNothing(" "));
        good.rectifyNothing("问到的都当场答了");
        assertThat(good.nothingWhy()).isEqualTo("问到的都当场答了");
        refused("deliberation.refusal.mustRectify", () -> counted(ReviewedKind.PROPERTY, 30, 30, 20).rectifyNothing("都好"));
        refused("deliberation.refusal.notCountedYet", () -> aReview(ReviewedKind.PROPERTY).rectifyNothing("都好"));
    }

    @Test
    void theReportIsPublishedItsDaysBeforeAndStands() {
        Review review = aReview(ReviewedKind.PROPERTY);
        refused("deliberation.refusal.reviewReported", () -> review.write(new ReviewPlan(ReviewedKind.UNIT, "x", ReviewVoters.REPRESENTATIVES, "y")));
        Consultation consultation = Consultation.draft(1, Topic.of("评议", "一年一次", "干得怎么样"), 7, Instant.EPOCH);
        ReviewPlan plan = new ReviewPlan(ReviewedKind.UNIT, "x", ReviewVoters.REPRESENTATIVES, "y");
        refused("deliberation.refusal.notReview", () -> Review.of(consultation, plan));
        consultation.choose(ConsultForm.REVIEW);
        refused("deliberation.refusal.sessionTooSoon", () -> Review.of(consultation, plan).publish(DAY.plusDays(5), 5, DAY, Instant.EPOCH));
        refused("deliberation.refusal.noSession", () -> Review.of(consultation, plan).publish(null, 5, DAY, Instant.EPOCH));
        refused("deliberation.refusal.noReviewReport", () -> Review.of(consultation, plan).put(1));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }
}
