package org.yishi.deliberation.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yishi.deliberation.standing.ABody.CHOSEN;
import static org.yishi.deliberation.standing.ABody.NOW;
import static org.yishi.deliberation.standing.ABody.aBoard;
import static org.yishi.deliberation.standing.ABody.naming;
import static org.yishi.deliberation.standing.ABody.shape;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.period.TermRule.Status;

class StandingBodyTest {

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo("deliberation.standing.refusal." + key);
    }

    @ParameterizedTest
    @CsvSource({"COUNCIL,14,false", "COUNCIL,15,true", "COUNCIL,35,true", "COUNCIL,36,false", "BOARD,4,false", "BOARD,5,true", "BOARD,11,true", "BOARD,12,false"})
    void aBodyHasItsSize(BodyKind kind, int seats, boolean fits) {
        if (fits) {
            assertThat(shape(kind, seats, CHOSEN, 5).seats()).isEqualTo(seats);
        } else {
            refused("seats." + kind, () -> shape(kind, seats, CHOSEN, 5));
        }
    }

    @Test
    void aTermIsAtMostFiveYears() {
        refused("years", () -> shape(BodyKind.BOARD, 7, CHOSEN, 6));
        refused("years", () -> shape(BodyKind.BOARD, 7, CHOSEN, 0));
        refused("future", () -> StandingBody.established(1, shape(BodyKind.BOARD, 7, CHOSEN, 3), CHOSEN.minusDays(1), NOW));
        refused("over", () -> StandingBody.established(1, shape(BodyKind.BOARD, 7, CHOSEN, 3), CHOSEN.plusYears(3).plusDays(1), NOW));
    }

    @Test
    void itsTermEndsByTheCalendar() {
        StandingBody board = aBoard();
        LocalDate last = CHOSEN.plusYears(3);
        assertThat(board.lastDay()).isEqualTo(last);
        assertThat(board.isInOffice(CHOSEN.minusDays(1))).isFalse();
        assertThat(board.isInOffice(last)).isTrue();
        assertThat(board.isInOffice(last.plusDays(1))).isFalse();
        assertThat(board.term(CHOSEN).status()).isEqualTo(Status.ACTIVE);
        assertThat(board.term(last).status()).isEqualTo(Status.REELECTION_DUE);
    }

    @Test
    void aMemberSitsFromTheFirstDayOfTheBodyOnAndEndsOnce() {
        StandingBody board = aBoard();
        LocalDate today = CHOSEN.plusDays(8);
        refused("beforeBody", () -> StandingMember.named(board, naming("宋桂芳", "", CHOSEN.minusDays(1)), today, NOW));
        refused("future", () -> StandingMember.named(board, naming("宋桂芳", "", today.plusDays(1)), today, NOW));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> StandingMember.named(board,
                new StandingMember.Naming("宋桂芳", "", "", true, CHOSEN, 0, false), today, NOW)).extracting(Refusal::key).isEqualTo("deliberation.seat.refusal.consent");
        StandingMember member = StandingMember.named(board, naming("宋桂芳", "", CHOSEN), today, NOW);
        member.end("本人辞任", NOW);
        assertThat(member.isActive()).isFalse();
        refused("ended", () -> member.end("再一次", NOW));
    }
}
