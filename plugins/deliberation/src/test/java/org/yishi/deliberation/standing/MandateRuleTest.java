package org.yishi.deliberation.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yishi.deliberation.standing.ABody.CHOSEN;
import static org.yishi.deliberation.standing.ABody.NOW;
import static org.yishi.deliberation.standing.ABody.aBoard;
import static org.yishi.deliberation.standing.ABody.aMandate;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.deliberation.consultation.AConsultation;
import org.yishi.deliberation.standing.MandateRule.Effect;
import org.yishi.portal.access.Refusal;

class MandateRuleTest {

    private static final LocalDate UNTIL = CHOSEN.plusYears(1);

    @Test
    void whatFallsUnderNoMandateIsAdvice() {
        assertThat(MandateRule.NONE.effect(CHOSEN)).isEqualTo(Effect.ADVISES);
    }

    @Test
    void itBindsFromTheDayOfTheMeetingToTheLastDay() {
        MandateRule rule = new MandateRule(CHOSEN.plusDays(5), UNTIL);
        assertThat(rule.effect(CHOSEN.plusDays(4))).isEqualTo(Effect.ADVISES);
        assertThat(rule.effect(CHOSEN.plusDays(5))).isEqualTo(Effect.BINDS);
        assertThat(rule.effect(UNTIL)).isEqualTo(Effect.BINDS);
        assertThat(rule.effect(UNTIL.plusDays(1))).isEqualTo(Effect.ADVISES);
    }

    @Test
    void itOutlivesNoTermAndIsNotGivenAhead() {
        LocalDate last = CHOSEN.plusYears(3);
        assertThat(aMandate(CHOSEN, last).untilOn()).isEqualTo(last);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> aMandate(CHOSEN, last.plusDays(1)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> aMandate(CHOSEN, CHOSEN.minusDays(1)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Mandate.given(aBoard(), Mandate.Giver.ASSEMBLY, CHOSEN.plusDays(1), "保洁", last, CHOSEN, NOW))
                .extracting(Refusal::key).isEqualTo("deliberation.standing.refusal.future");
    }

    @Test
    void onlyWhatWasAdoptedInsideOfAMandateIsADecision() {
        CommissionReading open = new CommissionReading(AConsultation.aDraft(), aBoard(), aMandate(CHOSEN, UNTIL), CHOSEN);
        StandingReading read = new StandingReading(aBoard(), List.of(), List.of(), List.of(), List.of(open), List.of(), CHOSEN);
        assertThat(open.binds()).isTrue();
        assertThat(read.decisions()).as("there is no opinion yet").isEmpty();
        assertThat(read.others()).containsExactly(open);
    }
}
