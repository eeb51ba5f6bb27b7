package org.yishi.portal.rule.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yishi.portal.rule.Law;

class MeetingRulesTest {

    private static boolean adult(AgeRule.Start start, String born, String on) {
        return AgeRule.of(start).isOfAge(LocalDate.parse(born), LocalDate.parse(on));
    }

    @Test
    void whoIsEighteenTodayMayVoteFromTodayOrFromTomorrow() {
        assertThat(adult(AgeRule.Start.ON_BIRTHDAY, "2008-05-10", "2026-05-09")).isFalse();
        assertThat(adult(AgeRule.Start.ON_BIRTHDAY, "2008-05-10", "2026-05-10")).isTrue();
        assertThat(adult(AgeRule.Start.DAY_AFTER, "2008-05-10", "2026-05-10")).isFalse();
        assertThat(adult(AgeRule.Start.DAY_AFTER, "2008-05-10", "2026-05-11")).isTrue();
    }

    @Test
    void whoWasBornOnALeapDayIsEighteenAtTheEndOfFebruary() {
        assertThat(adult(AgeRule.Start.ON_BIRTHDAY, "2008-02-29", "2026-02-27")).isFalse();
        assertThat(adult(AgeRule.Start.ON_BIRTHDAY, "2008-02-29", "2026-02-28")).isTrue();
        assertThat(adult(AgeRule.Start.DAY_AFTER, "2008-02-29", "2026-02-28")).isFalse();
        assertThat(adult(AgeRule.Start.DAY_AFTER, "2008-02-29", "2026-03-01")).isTrue();
    }

    @Test
    void groupRepresentativesMakeNoAssemblySince2026() {
        AssemblyRule now = AssemblyRule.of(Law.JWH_2025, AssemblyRule.Basis.GROUP_REPS);
        assertThat(now.isLawful()).isFalse();
        assertThat(now.count(30, 16, 9).outcome()).isEqualTo(MeetingOutcome.INVALID_BASIS);
        assertThat(now.count(30, 16, 9).explanation().tests()).isEmpty();
        assertThat(AssemblyRule.of(Law.JWH_2018, AssemblyRule.Basis.GROUP_REPS).count(30, 16, 9).passed()).isTrue();
    }

    @Test
    void whoIsNotEligibleIsTakenOutBeforeTheQuorum() {
        assertThat(AssemblyRule.of(Law.JWH_2025, AssemblyRule.Basis.ALL_RESIDENTS).count(1000, 505, 6, 260).present()).isEqualTo(499);
    }

    @Test
    void aResultExplainsItself() {
        MeetingResult result = AssemblyRule.of(Law.CWH_2025, AssemblyRule.Basis.HOUSEHOLDS).count(300, 199, 150);
        assertThat(result.explanation().rule()).isEqualTo("assembly.residents");
        assertThat(result.explanation().tests()).containsExactly(result.attendance(), result.approval());
        assertThat(result.attendance().source()).hasToString("村民委员会组织法（2025年修正）第二十六条");
        assertThat(result.attendance().threshold()).hasToString(">= 2/3");
        assertThat(result.attendanceRatio()).hasToString("199/300");
        assertThat(result.approvalRatio()).hasToString("150/199");
        assertThat(result.attendance().met()).isFalse();
        assertThat(result.passed()).isFalse();
    }

    @Test
    void groupsThatDemandAnAssemblyDoNotAddUp() {
        ConveneRule.Demand demand = ConveneRule.of(Law.JWH_2025).check(Map.of("RESIDENTS", new ConveneRule.Signed(199, 2000),
                "HOUSEHOLDS", new ConveneRule.Signed(99, 1000), "GROUPS", new ConveneRule.Signed(9, 9)));
        assertThat(demand.met()).isFalse();
        assertThat(demand.byGroup().get("GROUPS").threshold()).isEmpty();
        assertThat(demand.byGroup().get("GROUPS").met()).isFalse();
        assertThat(demand.explanation().tests()).hasSize(2);
        assertThat(ConveneRule.of(ConveneRule.RECALL_IN_VILLAGES).requirements()).containsOnlyKeys("RESIDENTS", "REPRESENTATIVES");
        assertThatThrownBy(() -> ConveneRule.of("NO_SUCH")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownBodyHasNoRule() {
        assertThatThrownBy(() -> CommitteeMeetingRule.of("NO_SUCH")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartyMeetingRule.of("NO_SUCH")).isInstanceOf(IllegalArgumentException.class);
    }
}
