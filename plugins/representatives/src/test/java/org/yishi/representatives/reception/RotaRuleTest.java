package org.yishi.representatives.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class RotaRuleTest {

    private final RotaRule rota = new RotaRule(15);
    private final QuotaRule quota = new QuotaRule(2);

    @Test
    void theMonthThatComesIsAskedForInTime() {
        LocalDate sixteenth = LocalDate.of(2038, 5, 16);
        assertThat(rota.gap(List.of(), LocalDate.of(2038, 5, 16))).as("sixteen days before June").isEmpty();
        assertThat(rota.gap(List.of(), sixteenth.plusDays(1))).contains(new RotaRule.Gap(false, LocalDate.of(2038, 6, 1)));
        assertThat(rota.gap(List.of(), sixteenth.plusDays(1)).orElseThrow().due()).isEqualTo(LocalDate.of(2038, 5, 31));
        assertThat(rota.gap(List.of(LocalDate.of(2038, 6, 30)), LocalDate.of(2038, 5, 31))).as("its last day will do").isEmpty();
        assertThat(rota.gap(List.of(LocalDate.of(2038, 7, 1)), LocalDate.of(2038, 5, 31))).as("the month after it is another").isPresent();
    }

    @Test
    void beforeAQuarterTheWholeOfItIsAskedForWhereNothingIsPlanned() {
        LocalDate june = LocalDate.of(2038, 6, 30);
        assertThat(rota.gap(List.of(), june)).contains(new RotaRule.Gap(true, LocalDate.of(2038, 7, 1)));
        assertThat(rota.gap(List.of(LocalDate.of(2038, 9, 30)), june)).as("the quarter has a day, its first month has none")
                .contains(new RotaRule.Gap(false, LocalDate.of(2038, 7, 1)));
        assertThat(rota.gap(List.of(LocalDate.of(2039, 1, 8)), LocalDate.of(2038, 12, 31))).isEmpty();
    }

    @Test
    void lateInTheYearWhoeverHasTooFewIsMarked() {
        LocalDate september = LocalDate.of(2038, 9, 30);
        assertThat(quota.of(0, 0, september).isShort()).as("there is time").isFalse();
        assertThat(quota.of(1, 0, september.plusDays(1)).isShort()).isTrue();
        assertThat(quota.of(1, 1, september.plusDays(1)).isShort()).as("planned").isFalse();
        assertThat(quota.of(2, 0, september.plusDays(1)).isShort()).isFalse();
    }
}
