package org.yishi.neighborhood.branch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yishi.neighborhood.branch.BranchFormRule.Fit;

/** The figures of domain 6.1, each at its edge. */
class BranchRulesTest {

    private static final BranchFormRule FORM = new BranchFormRule(3, 50, 5, 7, 3, 7);

    @Test
    void threeFormalMembersMakeABranchAndTwoDoNot() {
        assertThat(FORM.test(BranchForm.BRANCH, 3, 1)).isEqualTo(Fit.FITS);
        assertThat(FORM.test(BranchForm.BRANCH, 2, 1)).isEqualTo(Fit.TOO_FEW);
        assertThat(FORM.test(BranchForm.FUNCTIONAL, 2, 1)).isEqualTo(Fit.FITS);
    }

    @Test
    void noBranchHasMoreThanFiftyMembers() {
        assertThat(FORM.test(BranchForm.BRANCH, 50, 1)).isEqualTo(Fit.FITS);
        assertThat(FORM.test(BranchForm.BRANCH, 51, 1)).isEqualTo(Fit.TOO_MANY);
    }

    @Test
    void aJointBranchIsOfTwoToFiveUnits() {
        assertThat(FORM.test(BranchForm.JOINT, 4, 1)).isEqualTo(Fit.ONE_UNIT);
        assertThat(FORM.test(BranchForm.JOINT, 4, 2)).isEqualTo(Fit.FITS);
        assertThat(FORM.test(BranchForm.JOINT, 9, 5)).isEqualTo(Fit.FITS);
        assertThat(FORM.test(BranchForm.JOINT, 9, 6)).isEqualTo(Fit.TOO_MANY_UNITS);
    }

    @Test
    void fromSevenFormalMembersOnThereIsACommitteeOfThreeToSeven() {
        assertThat(FORM.fits(6, 2)).isTrue();
        assertThat(FORM.fits(6, 3)).isFalse();
        assertThat(FORM.fits(7, 2)).isFalse();
        assertThat(FORM.fits(7, 3)).isTrue();
        assertThat(FORM.fits(7, 7)).isTrue();
        assertThat(FORM.fits(7, 8)).isFalse();
    }

    @Test
    void fourFifthsComeAndMoreThanHalfOfThemAgree() {
        BranchElectionRule rule = BranchElectionRule.of(BranchElectionRule.Quorum.FOUR_FIFTHS);
        assertThat(rule.isQuorate(10, 8)).isTrue();
        assertThat(rule.isQuorate(10, 7)).isFalse();
        assertThat(rule.isElected(10, 8, 4)).isFalse();
        assertThat(rule.isElected(10, 8, 5)).isTrue();
        assertThat(rule.isElected(10, 8, 9)).isFalse();
        assertThat(BranchElectionRule.of(BranchElectionRule.Quorum.MORE_THAN_HALF).isQuorate(10, 5)).isFalse();
    }
}
