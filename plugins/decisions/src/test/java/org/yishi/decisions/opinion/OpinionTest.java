package org.yishi.decisions.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Refusal;

class OpinionTest {

    private static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static Opinion opinion(Verdict verdict, String body) {
        return Opinion.on(1, 2, verdict, body, "罗文秀", DAY, 3, 7, NOW);
    }

    @Test
    void consentNeedsNoWordsCriticismDoes() {
        assertThat(opinion(Verdict.AGREE, "").pausedUntil()).isNull();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> opinion(Verdict.REMARKS, " ")).extracting(Refusal::field).isEqualTo("body");
    }

    @Test
    void disagreementStopsTheChainForItsDaysAndUntilItIsAnswered() {
        Opinion opinion = opinion(Verdict.DISAGREE, "价格偏高");
        assertThat(opinion.isPausing(DAY.plusDays(3))).isTrue();
        assertThat(opinion.isPausing(DAY.plusDays(4))).isFalse();
        assertThat(opinion.isUnanswered()).isTrue();
        opinion.answer("已经重新比价", 8, NOW);
        assertThat(opinion.isUnanswered()).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> opinion.answer("再答", 8, NOW));
    }

    @Test
    void remarksStopNothingAndMayBeAnswered() {
        Opinion opinion = opinion(Verdict.REMARKS, "请公开比价");
        assertThat(opinion.isUnanswered()).isFalse();
        opinion.answer("已公开", 8, NOW);
        assertThat(opinion.answer()).isEqualTo("已公开");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> opinion(Verdict.AGREE, "").answer("谢谢", 8, NOW));
    }
}
