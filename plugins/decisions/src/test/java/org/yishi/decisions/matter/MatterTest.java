package org.yishi.decisions.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.portal.access.Refusal;

class MatterTest {

    private static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static Matter draft() {
        return Matter.draft(4, "guiyuan-2026-001", 2026, Variant.COMMUNITY, Subject.of("换路灯", Category.PROJECT, "不亮", Source.COMMITTEE, "",
                "问过", 0, false), 7, NOW);
    }

    /** Lawfully brought before that step. */
    private static Matter at(Stage stage) {
        Matter matter = draft();
        matter.submit(true);
        for (Stage step : EnumSet.range(Stage.PROPOSE, Stage.ARCHIVE)) {
            if (matter.stage() == stage) {
                return matter;
            }
            if (step == Stage.RESOLVE) {
                matter.resolved(10_000);
            } else if (step.isDiscussion()) {
                matter.passed(step);
            } else {
                matter.done(step);
            }
        }
        return matter;
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo("decisions.refusal." + key);
    }

    @Test
    void aDraftWithoutAPlanIsNotHandedIn() {
        refused("noPlan", () -> draft().submit(false));
        assertThat(draft().isPublic()).isFalse();
        assertThat(at(Stage.PROPOSE).isPublic()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"PROPOSE", "CONSULT", "REVIEW", "RESOLVE"})
    void noOtherStepIsTakenThanTheOneThatIsDue(Stage due) {
        for (Stage other : Stage.DISCUSSIONS) {
            if (other != due) {
                refused("stage." + other, () -> at(due).passed(other));
                refused("stage." + other, () -> at(due).rejected(other));
            }
        }
        refused("stage.ARCHIVE", () -> at(due).archived("x", NOW));
    }

    @Test
    void aRejectedMatterGoesBackAndBeginsARound() {
        Matter matter = at(Stage.RESOLVE);
        matter.rejected(Stage.RESOLVE);
        assertThat(matter.stage()).isEqualTo(Stage.CONSULT);
        assertThat(matter.round()).isEqualTo(2);
        Matter refused = at(Stage.PROPOSE);
        refused.rejected(Stage.PROPOSE);
        assertThat(refused.stage()).isEqualTo(Stage.DRAFT);
        assertThat(refused.isPublic()).as("it was public once").isTrue();
    }

    @Test
    void thePlanStandsOnceItIsResolved() {
        at(Stage.RESOLVE).requirePlanning();
        refused("planStands", () -> at(Stage.DISCLOSE_RESOLUTION).requirePlanning());
    }

    @Test
    void nothingIsSignedBeforeTheWorkHasBegun() {
        refused("workBeforeDisclosure", () -> at(Stage.DISCLOSE_RESOLUTION).requireWork());
        refused("workBeforeDisclosure", () -> at(Stage.IMPLEMENT).requireWork());
        Matter matter = at(Stage.IMPLEMENT);
        matter.begin(DAY);
        matter.requireWork();
        refused("begun", () -> matter.begin(DAY));
    }

    @Test
    void whatIsStillOpenIsPaidUntilTheFileIsClosed() {
        at(Stage.ARCHIVE).requirePaying();
        refused("workBeforeDisclosure", () -> at(Stage.RESOLVE).requirePaying());
        refused("final", () -> at(Stage.ARCHIVED).requirePaying());
    }

    @Test
    void aChangeTakesItBackToTheVoteAndStopsTheWork() {
        Matter matter = at(Stage.IMPLEMENT);
        matter.begin(DAY);
        matter.backToVote();
        assertThat(matter.stage()).isEqualTo(Stage.RESOLVE);
        assertThat(matter.round()).isEqualTo(2);
        refused("workBeforeDisclosure", matter::requireWork);
    }

    @Test
    void dangerLetsTheWorkPrecedeOnlyWithTheStreetsConsent() {
        Matter matter = at(Stage.CONSULT);
        refused("noDanger", () -> matter.consent("同意", 9, DAY, 30));
        matter.reportDanger("围墙要倒", DAY);
        refused("workBeforeDisclosure", matter::requireWork);
        matter.consent("同意先拆", 9, DAY, 30);
        matter.requireWork();
        assertThat(matter.emergency().until()).as("the first day does not count").isEqualTo("2026-06-03");
        assertThat(matter.isCatchUpOver(LocalDate.of(2026, 6, 3))).isFalse();
        assertThat(matter.isCatchUpOver(LocalDate.of(2026, 6, 4))).isTrue();
        refused("alreadyConsented", () -> matter.consent("再同意", 9, DAY, 30));
        refused("noEmergency", () -> matter.reportDanger("又一次", DAY));
        refused("noEmergency", () -> at(Stage.IMPLEMENT).reportDanger("晚了", DAY));
    }

    @Test
    void whatIsOverStaysOverButWhatIsUnlawfulCanBeAnnulled() {
        Matter matter = at(Stage.PROPOSE);
        refused("empty", () -> matter.withdraw(" ", null, NOW));
        matter.withdraw("街道已经办了", 5L, NOW);
        refused("final", () -> matter.withdraw("再撤", 5L, NOW));
        refused("final", () -> matter.annul("再撤", 5L, NOW));
        Matter filed = at(Stage.ARCHIVED);
        filed.annul("法院撤销", 6L, NOW);
        assertThat(filed.stage()).isEqualTo(Stage.ANNULLED);
    }
}
