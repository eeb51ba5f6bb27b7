package org.yishi.portal.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.Role;

class IncompatibilityRuleTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    @Test
    void whoSupervisesTheCommitteeIsNotInIt() {
        assertThat(IncompatibilityRule.broken(of(Role.SUPERVISION_MEMBER, START, null), of(Role.COMMITTEE_MEMBER, START, null)))
                .hasValueSatisfying(rule -> assertThat(rule.source()).contains("第三十六条"));
        assertThat(IncompatibilityRule.broken(of(Role.COMMITTEE_WORKER, START, null), of(Role.SUPERVISION_MEMBER, START, null)))
                .isPresent();
    }

    @Test
    void otherRolesMayMeet() {
        assertThat(IncompatibilityRule.broken(of(Role.COMMITTEE_MEMBER, START, null), of(Role.PARTY_MEMBER, START, null))).isEmpty();
    }

    @Test
    void termsThatDoNotMeetAreNoMatter() {
        Capacity before = of(Role.COMMITTEE_MEMBER, START.minusYears(1), START.minusDays(1));
        assertThat(IncompatibilityRule.broken(of(Role.SUPERVISION_MEMBER, START, null), before)).isEmpty();
        Capacity sameDay = of(Role.COMMITTEE_MEMBER, START.minusYears(1), START);
        assertThat(IncompatibilityRule.broken(of(Role.SUPERVISION_MEMBER, START, null), sameDay)).isPresent();
    }

    @Test
    void aTermThatEndedBeforeTheLawCameIntoForceIsNoMatter() {
        LocalDate old = LocalDate.of(2024, 1, 1);
        assertThat(IncompatibilityRule.broken(of(Role.SUPERVISION_MEMBER, old, old.plusYears(1)), of(Role.COMMITTEE_MEMBER, old, null)))
                .isEmpty();
    }

    private static Capacity of(Role role, LocalDate from, LocalDate to) {
        return new Capacity(7, role, 4, from, to);
    }
}
