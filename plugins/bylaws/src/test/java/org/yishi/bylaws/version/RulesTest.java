package org.yishi.bylaws.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.adoption.WomenShareRule;
import org.yishi.bylaws.bylaw.BylawKind;
import org.yishi.bylaws.enforcement.MeasureRule;
import org.yishi.bylaws.legality.LegalityItem;
import org.yishi.bylaws.legality.LegalityRule;

class RulesTest {

    @Test
    void aTenthOfTheResidentsOrAThirdOfTheRepresentativesMayMoveIt() {
        InitiativeRule residents = InitiativeRule.of(Initiator.RESIDENTS);
        assertThat(residents.isReached(100, 1000)).as("以上 includes the figure").isTrue();
        assertThat(residents.isReached(99, 1000)).isFalse();
        InitiativeRule representatives = InitiativeRule.of(Initiator.REPRESENTATIVES);
        assertThat(representatives.isReached(14, 42)).isTrue();
        assertThat(representatives.isReached(13, 40)).as("exactly, not rounded").isFalse();
        assertThat(representatives.isReached(41, 40)).as("more than there are").isFalse();
        assertThat(representatives.isReached(0, 0)).isFalse();
    }

    @Test
    void itsOriginIsADossierOfAnotherPluginOrNone() {
        assertThat(from("deliberation/consultation/12")).isEqualTo("deliberation/consultation/12");
        for (String other : new String[] {null, "", "bylaws/version/3", "bylaws/enforcement/1", "deliberation/consultation/0", "/portal/me", "a/b/1&x=2"}) {
            assertThat(from(other)).as("%s", other).isEmpty();
        }
    }

    private static String from(String origin) {
        return new Beginning(0, BylawKind.CONVENTION, "测试公约", Purpose.FIRST, Initiator.COMMITTEE, 0, 0, "大家要求", "", origin, LocalDate.of(2038, 1, 1)).origin();
    }

    @Test
    void theAssemblyAdoptsAndTheRepresentativesByMandateButNeverInAVillage() {
        assertThat(BylawKind.CONVENTION.bodies(false)).containsExactly("RESIDENTS_ASSEMBLY");
        assertThat(BylawKind.COMPOUND.bodies(true)).containsExactlyInAnyOrder("RESIDENTS_ASSEMBLY", "REPRESENTATIVES");
        assertThat(BylawKind.VILLAGE_RULES.bodies(true)).containsExactly("RESIDENTS_ASSEMBLY");
    }

    @Test
    void everyItemOfTheReviewIsAnsweredAndWhatIsNotFineSaysWhy() {
        Map<LegalityItem, Boolean> fine = new EnumMap<>(LegalityItem.class);
        Arrays.stream(LegalityItem.values()).forEach(item -> fine.put(item, true));
        assertThat(new LegalityRule(fine, Set.of()).isPassed()).isTrue();
        fine.put(LegalityItem.PENALTY, false);
        assertThat(new LegalityRule(fine, Set.of()).isPassed()).isFalse();
        assertThat(new LegalityRule(fine, Set.of()).unexplained()).containsExactly(LegalityItem.PENALTY);
        assertThat(new LegalityRule(fine, Set.of(LegalityItem.PENALTY)).unexplained()).isEmpty();
        fine.remove(LegalityItem.LAW);
        assertThat(new LegalityRule(fine, Set.of()).unanswered()).containsExactly(LegalityItem.LAW);
    }

    @Test
    void onlyAListedMeasureWithAWordOnItsProportionIsTaken() {
        MeasureRule rule = new MeasureRule(Measure.read("REMINDER,WARNING"));
        assertThat(rule.allows(Measure.REMINDER, "第一次")).isTrue();
        assertThat(rule.allows(Measure.REMINDER, " ")).isFalse();
        assertThat(rule.allows(Measure.REPAIR, "应当")).isFalse();
        assertThat(rule.allows(null, "应当")).isFalse();
        assertThat(Measure.text(Measure.read("WARNING,REMINDER"))).isEqualTo("REMINDER,WARNING");
    }

    @Test
    void aThirdOfThosePresentAreToBeWomen() {
        assertThat(WomenShareRule.ofPercent(33).isReached(13, 39)).isTrue();
        assertThat(WomenShareRule.ofPercent(33).isReached(13, 40)).as("13/40 is less than a third").isFalse();
        assertThat(WomenShareRule.ofPercent(0).isReached(0, 40)).isTrue();
        assertThat(List.of(WomenShareRule.ofPercent(50).isReached(20, 40), WomenShareRule.ofPercent(50).isReached(19, 40))).containsExactly(true, false);
    }

    @Test
    void aDraftOfWhichMoreThanHalfStandsElsewhereIsCopied() {
        assertThat(List.of(new CopiedRule(4, 2).isCopied(), new CopiedRule(4, 3).isCopied(), new CopiedRule(0, 0).isCopied())).containsExactly(false, true, false);
    }

    @Test
    void aCommitteeIsAnotherWhereNobodySitsInItSinceBefore() {
        CommitteeChangeRule rule = new CommitteeChangeRule(LocalDate.of(2026, 6, 1));
        assertThat(rule.isChanged(List.of())).as("no committee is known").isFalse();
        assertThat(rule.isChanged(List.of(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 1, 1)))).as("one came in between").isFalse();
        assertThat(rule.isChanged(List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)))).isTrue();
    }
}
