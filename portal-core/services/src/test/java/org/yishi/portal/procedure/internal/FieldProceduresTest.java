package org.yishi.portal.procedure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Hold;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.procedure.StageState;
import org.yishi.portal.procedure.StageView;

/** The state tables of the field go the ways they name, and no others. */
class FieldProceduresTest {

    private final Matter decision = new Matter(FieldProcedures.DECISION);

    @Test
    void everyTableOfTheFieldCanBeDeclared() {
        assertThat(FieldProcedures.ALL).hasSize(6).allSatisfy(procedure -> assertThat(procedure.stages()).hasSizeGreaterThan(4));
    }

    @Test
    void aDecisionGoesThroughAllItsStagesToTheArchive() {
        decision.done("DRAFT", "PROPOSE", "CONSULT", "REVIEW", "RESOLVE").wait(1).begun("DISCLOSE_RESOLUTION").wait(10)
                .done("DISCLOSE_RESOLUTION").begun("IMPLEMENT").wait(30).done("IMPLEMENT").begun("DISCLOSE_RESULT").wait(10)
                .done("DISCLOSE_RESULT", "ARCHIVE");
        assertThat(decision.course().isOver()).isTrue();
        assertThat(decision.drawn()).extracting(StageView::state).containsOnly(StageState.DONE);
        assertThat(decision.kind("WITHDRAWN", Outcome.DONE)).isEqualTo(Fault.Kind.OVER);
        assertThat(decision.kind("ANNULLED", Outcome.DONE)).isNull();
    }

    @Test
    void aResolutionNeedsAPassedReview() {
        decision.done("DRAFT", "PROPOSE", "CONSULT");
        assertThat(decision.kind("RESOLVE", Outcome.PASSED)).isEqualTo(Fault.Kind.NOT_NEXT);
        decision.enter("REVIEW", Outcome.FAILED);
        assertThat(decision.kind("RESOLVE", Outcome.PASSED)).isEqualTo(Fault.Kind.NOT_NEXT);
        assertThat(decision.sendBack("CONSULT", "党员大会未通过")).isEmpty();
        decision.done("CONSULT", "REVIEW");
        assertThat(decision.kind("RESOLVE", Outcome.PASSED)).isNull();
    }

    @Test
    void workDoesNotBeginBeforeTheDisclosureHasRunItsDays() {
        decision.done("DRAFT", "PROPOSE", "CONSULT", "REVIEW", "RESOLVE").begun("DISCLOSE_RESOLUTION");
        assertThat(decision.kind("IMPLEMENT", Outcome.BEGUN)).isEqualTo(Fault.Kind.NOT_NEXT);
        decision.wait(3);
        assertThat(decision.kind("DISCLOSE_RESOLUTION", Outcome.DONE)).isEqualTo(Fault.Kind.TOO_EARLY);
        decision.wait(1);
        assertThat(decision.kind("DISCLOSE_RESOLUTION", Outcome.DONE)).isNull();
    }

    @Test
    void aChangeBeyondTheBudgetGoesBackToTheVoteAndTheOldRoundStaysReadable() {
        decision.done("DRAFT", "PROPOSE", "CONSULT", "REVIEW", "RESOLVE").begun("DISCLOSE_RESOLUTION").wait(9)
                .done("DISCLOSE_RESOLUTION").begun("IMPLEMENT");
        assertThat(decision.sendBack("RESOLVE", "变更超过预算百分之十")).isEmpty();
        assertThat(decision.course().round()).isEqualTo(2);
        assertThat(decision.drawing().earlier()).extracting(StageView::name).containsExactly("RESOLVE", "DISCLOSE_RESOLUTION", "IMPLEMENT");
        assertThat(decision.drawing().returns()).singleElement().extracting("reason").isEqualTo("变更超过预算百分之十");
        assertThat(decision.kind("IMPLEMENT", Outcome.BEGUN)).isEqualTo(Fault.Kind.NOT_NEXT);
        assertThat(decision.against(StageEntry.of("RESOLVE", decision.today.minusDays(1), Outcome.PASSED)).orElseThrow().kind())
                .as("a new vote is not older than what it is to replace").isEqualTo(Fault.Kind.BEFORE_PREVIOUS);
        assertThat(decision.kind("RESOLVE", Outcome.PASSED)).isNull();
    }

    @Test
    void nothingIsDatedInTheFutureNorBeforeWhatCameBefore() {
        decision.wait(5).done("DRAFT");
        assertThat(decision.against(StageEntry.of("PROPOSE", decision.today.plusDays(1), Outcome.PASSED)).orElseThrow().kind())
                .isEqualTo(Fault.Kind.FUTURE);
        Fault before = decision.against(StageEntry.of("PROPOSE", decision.today.minusDays(1), Outcome.PASSED)).orElseThrow();
        assertThat(before.kind()).isEqualTo(Fault.Kind.BEFORE_PREVIOUS);
        assertThat(before.day()).isEqualTo(decision.today);
        assertThat(decision.against(StageEntry.of("PROPOSE", null, Outcome.PASSED)).orElseThrow().kind()).isEqualTo(Fault.Kind.NO_DAY);
    }

    @Test
    void everythingThatIsMissingIsNamedWithItsArticle() {
        decision.done("DRAFT", "PROPOSE", "CONSULT", "REVIEW");
        Fault fault = decision.against(StageEntry.of("RESOLVE", decision.today, Outcome.PASSED), Set.of(), Set.of("roll")).orElseThrow();
        assertThat(fault.kind()).isEqualTo(Fault.Kind.MISSING);
        assertThat(fault.missing()).extracting("name").containsExactly("notice", "numbers");
        assertThat(fault.source()).isEqualTo("居民委员会组织法第二十九条");
    }

    @Test
    void whoeverDidNotHoldTheOfficeThenMayNotEnterIt() {
        decision.done("DRAFT");
        Fault fault = decision.against(StageEntry.of("PROPOSE", decision.today, Outcome.PASSED), Set.of(Role.COMMITTEE_WORKER),
                Set.of("plan", "supervision.DRAFT")).orElseThrow();
        assertThat(fault.kind()).isEqualTo(Fault.Kind.ROLE);
        assertThat(fault.roles()).containsExactly(Role.PARTY_ORGANISATION_MEMBER);
        assertThat(decision.against(StageEntry.of("PROPOSE", decision.today, Outcome.PASSED), null,
                Set.of("plan", "supervision.DRAFT"))).as("the portal itself").isEmpty();
    }

    @Test
    void aHoldStopsEverythingButReturnsAndWithdrawals() {
        decision.done("DRAFT", "PROPOSE", "CONSULT", "REVIEW");
        decision.holds.add(new Hold(1, "居务监督委员会不同意", decision.today, decision.today.plusDays(2), false));
        assertThat(decision.kind("RESOLVE", Outcome.PASSED)).isEqualTo(Fault.Kind.HELD);
        assertThat(decision.kind("WITHDRAWN", Outcome.DONE)).isNull();
        decision.wait(3);
        assertThat(decision.kind("RESOLVE", Outcome.PASSED)).isNull();
        assertThat(decision.against(StageEntry.of("RESOLVE", decision.today.minusDays(1), Outcome.PASSED)).orElseThrow().kind())
                .as("nor is it entered afterwards for a day of the hold").isEqualTo(Fault.Kind.HELD);
        assertThat(decision.sendBack("CONSULT", "重新商议")).isEmpty();
    }

    @Test
    void aSessionNeedsTheNoticeItsDaysAndTheGathering() {
        Matter topic = new Matter(FieldProcedures.DELIBERATION).done("SUBMITTED", "SCREENING", "ACCEPTED").begun("GATHERING");
        topic.done("CONVENING");
        assertThat(topic.kind("SESSION", Outcome.DONE)).isEqualTo(Fault.Kind.NOT_NEXT);
        topic.done("INFORMED").wait(4);
        assertThat(topic.kind("SESSION", Outcome.DONE)).isEqualTo(Fault.Kind.NOT_AFTER);
        topic.done("GATHERING", "SESSION", "SESSION", "DRAFTED", "SESSION", "DRAFTED", "ADOPTED", "ROUTED").begun("IMPLEMENTING")
                .wait(20).done("IMPLEMENTING");
        assertThat(topic.kind("CLOSED", Outcome.DONE)).as("no closing without feedback").isEqualTo(Fault.Kind.NOT_NEXT);
        topic.done("FEEDBACK").wait(6).done("EVALUATED", "ROUTED");
        assertThat(topic.drawn("IMPLEMENTING").state()).as("reopened").isEqualTo(StageState.CURRENT);
    }

    @Test
    void aSessionThatFailsGoesWhereTheTableSays() {
        Matter topic = new Matter(FieldProcedures.DELIBERATION).done("SUBMITTED", "SCREENING", "ACCEPTED").begun("GATHERING")
                .done("CONVENING", "INFORMED").wait(6).done("GATHERING", "SESSION", "FAILED");
        assertThat(topic.course().turn()).extracting(Stage::name).containsExactly("IN_DECISION", "CLOSED");
        assertThat(topic.sendBack("SESSION", "再议").orElseThrow().kind()).isEqualTo(Fault.Kind.NOT_BACK);
    }

    @Test
    void aVoteIsExtendedOnceAndOnlyWithARollThatWasPosted() {
        Matter vote = new Matter(FieldProcedures.OWNERS_VOTE).done("PROPOSED", "REPORTED").wait(4).done("NOTICED").wait(9);
        assertThat(vote.kind("OPEN", Outcome.BEGUN)).isEqualTo(Fault.Kind.NOT_AFTER);
        vote.done("ROLL_POSTED");
        assertThat(vote.kind("OPEN", Outcome.BEGUN)).as("it has to be posted its days").isEqualTo(Fault.Kind.NOT_AFTER);
        vote.wait(4).begun("OPEN").wait(2).done("OPEN", "EXTENDED").begun("OPEN").done("OPEN");
        assertThat(vote.kind("EXTENDED", Outcome.DONE)).isEqualTo(Fault.Kind.TOO_OFTEN);
        vote.done("COUNTED", "PUBLISHED").wait(5).begun("RECOUNT").done("RECOUNT", "FINAL", "ANNULLED");
    }

    @Test
    void aBylawThatIsVotedDownGoesBackToTheDraft() {
        Matter bylaw = new Matter(FieldProcedures.BYLAW).done("INITIATED", "COLLECTING").wait(6).done("DRAFTING").begun("CONSULTATION").wait(6)
                .done("CONSULTATION", "LEGALITY", "READY").wait(6).enter("VOTING", Outcome.FAILED);
        assertThat(bylaw.kind("ADOPTED", Outcome.DONE)).isEqualTo(Fault.Kind.NOT_NEXT);
        assertThat(bylaw.sendBack("DRAFTING", "表决未通过")).isEmpty();
    }

    @Test
    void anInterruptedDisclosureBeginsAgain() {
        Matter notice = new Matter(FieldProcedures.DISCLOSURE).done("PREPARED").begun("PUBLISHED").wait(1)
                .enter("PUBLISHED", Outcome.FAILED).done("INTERRUPTED").begun("PUBLISHED").wait(3);
        assertThat(notice.kind("PUBLISHED", Outcome.DONE)).isEqualTo(Fault.Kind.TOO_EARLY);
        notice.wait(3).done("PUBLISHED", "EXPIRED", "CLOSED");
    }

    @Test
    void aMeetingWithoutQuorumIsNoticedAgain() {
        new Matter(FieldProcedures.MEETING).done("PLANNED", "NOTICED").wait(4).done("OPEN", "INQUORATE", "NOTICED").wait(4)
                .done("OPEN", "QUORATE", "MINUTED", "CONFIRMED");
    }

    @Test
    void deadlinesRunInTheirOwnDaysAndRollOverDaysOff() {
        Matter topic = new Matter(FieldProcedures.DELIBERATION);
        topic.figures.put("screenDays", "10");
        topic.today = LocalDate.of(2026, 9, 24);
        topic.done("SUBMITTED");
        assertThat(topic.drawn("SCREENING").due()).as("ten working days over two holidays and a make-up Saturday")
                .isEqualTo(LocalDate.of(2026, 10, 15));
        topic.wait(23);
        assertThat(topic.drawn("SCREENING").overdue()).isTrue();
        topic.done("SCREENING");
        assertThat(topic.drawn("SCREENING").overdue()).as("late for ever").isTrue();
    }

    @Test
    void aPlanSaysWhenTheWorkIsDue() {
        decision.done("DRAFT", "PROPOSE", "CONSULT", "REVIEW");
        decision.keep(StageEntry.of("RESOLVE", decision.today, Outcome.PASSED).fact("until", "2026-06-30"));
        decision.begun("DISCLOSE_RESOLUTION").wait(9).done("DISCLOSE_RESOLUTION").begun("IMPLEMENT");
        assertThat(decision.drawn("IMPLEMENT").due()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aBylawIsDueForReviewAfterYears() {
        Matter bylaw = new Matter(FieldProcedures.BYLAW);
        bylaw.today = LocalDate.of(2026, 2, 28);
        bylaw.keep(StageEntry.of("IN_FORCE", LocalDate.of(2026, 2, 27), Outcome.DONE));
        assertThat(bylaw.drawn("REVISING").due()).isEqualTo(LocalDate.of(2029, 2, 27));
    }

    @Test
    void factsAreOpenToTheCircleOfTheDeclaration() {
        decision.done("DRAFT");
        decision.keep(StageEntry.of("PROPOSE", decision.today, Outcome.PASSED).fact("title", "加装电梯").fact("draftOf", "x"));
        assertThat(decision.open("PROPOSE")).isEqualTo(Map.of("title", "加装电梯"));
    }

    @Test
    void whoIsSlowerIsToldThatItHasBeenEntered() {
        decision.done("DRAFT", "PROPOSE");
        assertThat(decision.kind("PROPOSE", Outcome.PASSED)).isEqualTo(Fault.Kind.ALREADY);
        decision.done("CONSULT", "REVIEW", "RESOLVE").begun("DISCLOSE_RESOLUTION");
        assertThat(decision.kind("DISCLOSE_RESOLUTION", Outcome.BEGUN)).isEqualTo(Fault.Kind.ALREADY);
        decision.wait(9).done("DISCLOSE_RESOLUTION");
        assertThat(decision.kind("DISCLOSE_RESOLUTION", Outcome.DONE)).isEqualTo(Fault.Kind.ALREADY);
    }

    @Test
    void theLinkNamesTheMatter() {
        Procedure procedure = FieldProcedures.DECISION;
        assertThat(procedure.linkTo("decisions/matter/17")).isEqualTo("/decisions/matter/manage?id=17");
    }
}
