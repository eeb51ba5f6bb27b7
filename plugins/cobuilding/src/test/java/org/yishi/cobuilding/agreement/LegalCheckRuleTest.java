package org.yishi.cobuilding.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalCheckRuleTest {

    private static final LegalCheckRule RULE = new LegalCheckRule();
    private static final LegalCheckRule.Text FAIR = new LegalCheckRule.Text(false, 1, 1, false, false);
    private static final LegalCheckRule.Text DEPARTMENT = new LegalCheckRule.Text(true, 1, 1, false, false);

    private static LegalCheckRule.Answers answers(boolean levy, boolean fee, boolean advertising, boolean work, String admission) {
        return new LegalCheckRule.Answers(levy, fee, advertising, work, admission);
    }

    @Test
    void aFairTextPasses() {
        assertThat(RULE.faults(answers(true, true, true, true, ""), FAIR)).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamed() {
        assertThat(RULE.faults(answers(false, false, false, false, ""), FAIR))
                .containsExactly(LegalCheckRule.Fault.LEVY, LegalCheckRule.Fault.FEE, LegalCheckRule.Fault.ADVERTISING, LegalCheckRule.Fault.WORK_ITEM);
    }

    @Test
    void aDepartmentMayNotHideAWorkItem() {
        assertThat(RULE.faults(answers(true, true, true, false, " "), DEPARTMENT)).containsExactly(LegalCheckRule.Fault.ADMISSION);
        assertThat(RULE.faults(answers(true, true, true, false, "准入〔2026〕3 号"), DEPARTMENT)).isEmpty();
        assertThat(RULE.faults(answers(true, true, true, false, "准入〔2026〕3 号"), FAIR)).containsExactly(LegalCheckRule.Fault.WORK_ITEM);
    }

    @Test
    void bothSidesPromiseAndMoneyOfTheCommunityIsDecided() {
        assertThat(RULE.faults(answers(true, true, true, true, ""), new LegalCheckRule.Text(false, 0, 3, true, false)))
                .containsExactly(LegalCheckRule.Fault.ONE_SIDED, LegalCheckRule.Fault.DECISION);
        assertThat(RULE.faults(answers(true, true, true, true, ""), new LegalCheckRule.Text(false, 1, 3, true, true))).isEmpty();
    }
}
