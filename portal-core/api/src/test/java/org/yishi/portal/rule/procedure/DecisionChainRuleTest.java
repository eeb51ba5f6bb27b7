package org.yishi.portal.rule.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.portal.rule.period.Interruption;
import org.yishi.portal.rule.period.WorkingDays;

class DecisionChainRuleTest {

    private final DecisionChainRule rule = DecisionChainRule.on(LocalDate.parse("2026-03-02"));
    private final WorkingDays calendar = WorkingDays.forYears(2026, 2026);
    private final Map<Stage, StageEvent> chain = new EnumMap<>(Stage.class);
    private LocalDate today;

    /** A chain in which everything is in order and nothing is a day longer than it must be. */
    DecisionChainRuleTest() {
        put(Stage.PROPOSE, "2026-03-02");
        put(Stage.CONSULT, "2026-03-05");
        put(Stage.REVIEW, "2026-03-12");
        put(Stage.RESOLVE, "2026-03-20");
        put(Stage.DISCLOSE_RESOLUTION, "2026-03-23");
        put(Stage.IMPLEMENT, "2026-04-08");
        put(Stage.DISCLOSE_RESULT, "2026-06-11");
        put(Stage.ARCHIVE, "2026-06-27");
        change(Stage.IMPLEMENT, it -> with(it, it.called(), LocalDate.parse("2026-06-10"), it.posting()));
    }

    private void put(Stage stage, String day) {
        chain.put(stage, StageEvent.held(stage, LocalDate.parse(day)));
    }

    private void change(Stage stage, UnaryOperator<StageEvent> change) {
        chain.computeIfPresent(stage, (same, event) -> change.apply(event));
    }

    private static StageEvent with(StageEvent it, StageEvent.Call called, LocalDate finishedOn, StageEvent.Posting posting) {
        return new StageEvent(it.stage(), it.on(), it.recordedOn(), it.quorum(), it.passed(), it.supervision(), called, finishedOn, posting);
    }

    private static StageEvent said(StageEvent it, Boolean quorum, Boolean passed, Boolean supervision) {
        return new StageEvent(it.stage(), it.on(), it.recordedOn(), quorum, passed, supervision, it.called(), it.finishedOn(), it.posting());
    }

    private void recorded(Stage stage, int daysLater) {
        change(stage, it -> new StageEvent(stage, it.on(), it.on().plusDays(daysLater), true, true, true, it.called(),
                it.finishedOn(), it.posting()));
    }

    private void posted(Stage stage, LocalDate removedOn, List<Interruption> interruptions, StageEvent.Objection... objections) {
        change(stage, it -> with(it, it.called(), null, new StageEvent.Posting(removedOn, interruptions, List.of(objections))));
    }

    private ChainResult check() {
        return rule.check(chain.values(), calendar, today);
    }

    private void violates(String... codes) {
        assertThat(check().violations()).containsExactly(codes);
        assertThat(check().valid()).isEqualTo(codes.length == 0);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aChainInOrderIsValidAndDone() {
        violates();
        assertThat(check().nextStage()).isEmpty();
    }

    @Test
    void nothingIsWrongWithAChainThatHasNotBegun() {
        chain.clear();
        violates();
        assertThat(check().nextStage()).contains(Stage.PROPOSE);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aStageThatIsMissingIsSkippedIfALaterOneExists(Stage stage) {
        chain.remove(stage);
        violates(stage == Stage.ARCHIVE ? new String[0] : new String[] {stage + ":SKIPPED"});
        assertThat(check().nextStage()).contains(stage);
    }

    @Test
    void aStageIsNotEarlierThanTheOneBefore() {
        put(Stage.CONSULT, "2026-03-01");
        violates("CONSULT:OUT_OF_ORDER");
        put(Stage.CONSULT, "2026-03-02");
        violates();
        chain.remove(Stage.CONSULT);
        put(Stage.REVIEW, "2026-03-01");
        violates("CONSULT:SKIPPED", "REVIEW:OUT_OF_ORDER");
    }

    @Test
    void anEventIsRecordedSoonAndNotBefore() {
        recorded(Stage.CONSULT, 3);
        violates();
        recorded(Stage.CONSULT, 4);
        violates("CONSULT:BACKDATED");
        recorded(Stage.CONSULT, -1);
        violates("CONSULT:FUTURE_DATED");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageButWorkAndArchiveIsSupervised(Stage stage) {
        change(stage, it -> said(it, true, true, false));
        violates(stage == Stage.IMPLEMENT || stage == Stage.ARCHIVE ? new String[0] : new String[] {stage + ":NO_SUPERVISION"});
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aDiscussionThatFailedMayNotBeFollowed(Stage stage) {
        boolean discussion = stage.compareTo(Stage.RESOLVE) <= 0;
        change(stage, it -> said(it, false, true, true));
        violates(discussion ? new String[] {stage + ":NO_QUORUM"} : new String[0]);
        assertThat(check().nextStage()).contains(stage);
        change(stage, it -> said(it, true, false, true));
        violates(discussion ? new String[] {stage + ":NOT_PASSED"} : new String[0]);
        assertThat(check().nextStage()).contains(stage);
        change(stage, it -> said(it, null, null, null));
        violates();
        assertThat(check().nextStage()).isEmpty();
        assertThat(List.of(stage.isDiscussion(), stage.isDisclosure(), stage.isAfter(Stage.RESOLVE), stage.isAfter(stage))).isEqualTo(
                List.of(discussion, stage.name().startsWith("DISCLOSE"), !discussion, false));
    }

    @Test
    void theLastDiscussionMayFail() {
        chain.keySet().removeIf(stage -> stage.isAfter(Stage.RESOLVE));
        change(Stage.RESOLVE, it -> said(it, true, false, true));
        violates();
        assertThat(check().nextStage()).contains(Stage.RESOLVE);
    }

    @Test
    void membersHaveThePlanThreeDaysBeforeTheyReviewIt() {
        change(Stage.REVIEW, it -> with(it, new StageEvent.Call(false, null, false, day("2026-03-09")), null, it.posting()));
        violates();
        change(Stage.REVIEW, it -> with(it, new StageEvent.Call(false, null, false, day("2026-03-10")), null, it.posting()));
        violates("REVIEW:CIRCULATION_TOO_SHORT");
    }

    @Test
    void anAssemblyHasTenClearDaysOfNoticeUnlessItIsUrgent() {
        change(Stage.RESOLVE, it -> with(it, new StageEvent.Call(true, day("2026-03-09"), false, null), null, it.posting()));
        violates();
        change(Stage.RESOLVE, it -> with(it, new StageEvent.Call(true, day("2026-03-10"), false, null), null, it.posting()));
        violates("RESOLVE:NOTICE_TOO_SHORT");
        change(Stage.RESOLVE, it -> with(it, new StageEvent.Call(true, day("2026-03-10"), true, null), null, it.posting()));
        violates();
        change(Stage.RESOLVE, it -> with(it, new StageEvent.Call(false, day("2026-03-10"), false, null), null, it.posting()));
        violates();
        change(Stage.RESOLVE, it -> with(it, new StageEvent.Call(true, null, false, null), null, it.posting()));
        violates();
    }

    @Test
    void aDisclosureFollowsWithinThreeDays() {
        put(Stage.DISCLOSE_RESOLUTION, "2026-03-24");
        put(Stage.IMPLEMENT, "2026-04-09");
        violates("DISCLOSE_RESOLUTION:LATE", "DISCLOSE_RESULT:LATE");
        change(Stage.IMPLEMENT, it -> with(it, it.called(), day("2026-06-08"), it.posting()));
        violates("DISCLOSE_RESOLUTION:LATE");
    }

    @Test
    void whatFollowsWaitsForTheEndOfTheDisclosure() {
        put(Stage.ARCHIVE, "2026-06-26");
        violates("ARCHIVE:BEFORE_DISCLOSURE_END");
        posted(Stage.DISCLOSE_RESOLUTION, null, List.of(new Interruption(day("2026-03-25"), day("2026-03-26"))));
        violates("ARCHIVE:BEFORE_DISCLOSURE_END", "IMPLEMENT:BEFORE_DISCLOSURE_END");
    }

    @Test
    void aDisclosureStandsToItsEnd() {
        posted(Stage.DISCLOSE_RESOLUTION, day("2026-04-08"), List.of());
        violates();
        posted(Stage.DISCLOSE_RESOLUTION, day("2026-04-07"), List.of());
        violates("DISCLOSE_RESOLUTION:REMOVED_EARLY");
    }

    @Test
    void objectionsAreAnsweredInThreeDaysAndBeforeTheNextStage() {
        LocalDate raised = day("2026-03-25");
        posted(Stage.DISCLOSE_RESOLUTION, null, List.of(), new StageEvent.Objection(raised, raised.plusDays(3)));
        violates();
        posted(Stage.DISCLOSE_RESOLUTION, null, List.of(), new StageEvent.Objection(raised, raised),
                new StageEvent.Objection(raised, raised.plusDays(4)));
        violates("DISCLOSE_RESOLUTION:OBJECTION_LATE#2");
        posted(Stage.DISCLOSE_RESOLUTION, null, List.of(), new StageEvent.Objection(raised, null));
        violates("IMPLEMENT:OBJECTION_OPEN#1");
        today = raised.plusDays(3);
        violates("IMPLEMENT:OBJECTION_OPEN#1");
        today = raised.plusDays(4);
        violates("DISCLOSE_RESOLUTION:OBJECTION_OVERDUE#1", "IMPLEMENT:OBJECTION_OPEN#1");
        chain.keySet().removeIf(stage -> stage.isAfter(Stage.DISCLOSE_RESOLUTION));
        violates("DISCLOSE_RESOLUTION:OBJECTION_OVERDUE#1");
        today = null;
        violates();
    }

    @Test
    void aStageHappensOnce() {
        List<StageEvent> twice = new ArrayList<>(chain.values());
        twice.add(chain.get(Stage.REVIEW));
        assertThatThrownBy(() -> rule.check(twice, calendar, null)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("REVIEW");
    }

    @Test
    void theFiguresAreThoseOfTheDayOnWhichTheDecisionBegan() {
        assertThat(DecisionChainRule.on(day("2025-12-31")).disclosure().minDays()).isEqualTo(7);
        assertThat(rule.source()).hasToString("城市居民委员会组织法（2025年修订）第三十条、第三十四条、第三十六条");
        assertThat(List.of(rule.maxRecordLagDays(), rule.publishWithinDays(), rule.objectionAnswerDays(), rule.reviewCirculationDays(),
                rule.disclosure().minDays(), rule.notice().minDays())).containsExactly(3, 3, 3, 3, 15, 10);
    }
}
