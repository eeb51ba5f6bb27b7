package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.period.TermRule;

class CommitteeStateRuleTest {

    private static final LocalDate ELECTED = LocalDate.of(2026, 1, 15);
    private static final CommitteeStateRule RULE = new CommitteeStateRule(TermRule.ofYears(5, new Source("law", "", null, null)));

    /** What can happen to a committee; the order in which it happens is what is tried out. */
    private enum Step { TIME_TO_REELECT, TERM_OVER, HALF_LEAVE, SUCCESSOR, HANDED_OVER, DISSOLVED }

    /** A committee to which steps happen, one a day at least. */
    private static final class Life {
        private LocalDate day = ELECTED.plusDays(10);
        private int inOffice = 7;
        private LocalDate succeeded;
        private LocalDate handedOver;
        private LocalDate dissolved;

        void happens(Step step) {
            day = switch (step) {
                case TIME_TO_REELECT -> later(LocalDate.of(2030, 10, 15));
                case TERM_OVER -> later(LocalDate.of(2031, 1, 16));
                default -> day.plusDays(1);
            };
            switch (step) {
                case HALF_LEAVE -> inOffice = 3;
                case SUCCESSOR -> succeeded = day;
                // nothing is handed over to nobody
                case HANDED_OVER -> handedOver = succeeded == null ? null : day;
                case DISSOLVED -> dissolved = day;
                default -> { }
            }
        }

        private LocalDate later(LocalDate other) {
            return other.isAfter(day) ? other : day.plusDays(1);
        }

        CommitteeState state() {
            return RULE.on(day, new CommitteeStateRule.Facts(ELECTED, 7, inOffice, succeeded, handedOver, dissolved));
        }
    }

    @Test
    void inEveryOrderOfStepsACommitteeDoesOnlyWhatItMay() {
        List<List<Step>> orders = orders(List.of(Step.values()));
        assertThat(orders).hasSize(720);
        for (List<Step> order : orders) {
            Life life = new Life();
            List<CommitteeState> seen = new ArrayList<>(List.of(life.state()));
            for (Step step : order) {
                life.happens(step);
                CommitteeState state = life.state();
                check(life, state, order + " after " + step);
                if (seen.get(seen.size() - 1) == CommitteeState.SUCCEEDED) {
                    assertThat(state).as("what is handed over stays so: %s", order).isEqualTo(CommitteeState.SUCCEEDED);
                }
                seen.add(state);
            }
        }
    }

    private static void check(Life life, CommitteeState state, String how) {
        boolean over = life.day.isAfter(LocalDate.of(2031, 1, 15));
        if (over || life.succeeded != null || life.dissolved != null) {
            assertThat(RULE.allows(state, Deed.DECIDE)).as("decides nothing: %s", how).isFalse();
            assertThat(RULE.allows(state, Deed.USE_SEAL)).as("uses no seal: %s", how).isFalse();
            assertThat(RULE.allows(state, Deed.CALL_VOTE)).as("calls no vote: %s", how).isFalse();
            assertThat(RULE.allows(state, Deed.KEEP_ACCOUNTS)).as("spends nothing: %s", how).isFalse();
            assertThat(state.isInForce()).as(how).isFalse();
        }
        if (life.inOffice * 2 < 7) {
            assertThat(RULE.allows(state, Deed.DECIDE)).as("fewer than half decide nothing: %s", how).isFalse();
        }
        if (state == CommitteeState.EXPIRED) {
            assertThat(RULE.allows(state, Deed.KEEP_SAFE) && RULE.allows(state, Deed.ASK_IN_EMERGENCY)).as(how).isTrue();
        }
        if (state != CommitteeState.ACTIVE) {
            assertThat(RULE.allows(state, Deed.CALL_MONEY_VOTE)).as("no vote on company or fund: %s", how).isFalse();
        }
        if (life.handedOver != null) {
            assertThat(state).as(how).isEqualTo(CommitteeState.SUCCEEDED);
        }
    }

    @Test
    void reelectionIsDueThreeMonthsBeforeTheLastDayAndTheLastDayBelongsToTheTerm() {
        assertThat(on(LocalDate.of(2030, 10, 14))).isEqualTo(CommitteeState.ACTIVE);
        assertThat(on(LocalDate.of(2030, 10, 15))).isEqualTo(CommitteeState.REELECTION_DUE);
        assertThat(on(LocalDate.of(2031, 1, 15))).isEqualTo(CommitteeState.REELECTION_DUE);
        assertThat(on(LocalDate.of(2031, 1, 16))).isEqualTo(CommitteeState.EXPIRED);
    }

    @Test
    void exactlyHalfOfTheMembersIsNotBelowHalf() {
        assertThat(RULE.on(ELECTED, new CommitteeStateRule.Facts(ELECTED, 6, 3, null, null, null))).isEqualTo(CommitteeState.ACTIVE);
        assertThat(RULE.on(ELECTED, new CommitteeStateRule.Facts(ELECTED, 7, 3, null, null, null))).isEqualTo(CommitteeState.BELOW_HALF);
    }

    private static CommitteeState on(LocalDate day) {
        return RULE.on(day, new CommitteeStateRule.Facts(ELECTED, 7, 7, null, null, null));
    }

    private static List<List<Step>> orders(List<Step> steps) {
        if (steps.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Step>> all = new ArrayList<>();
        for (Step first : steps) {
            List<Step> rest = new ArrayList<>(steps);
            rest.remove(first);
            orders(rest).forEach(order -> {
                List<Step> one = new ArrayList<>(List.of(first));
                one.addAll(order);
                all.add(one);
            });
        }
        return all;
    }
}
