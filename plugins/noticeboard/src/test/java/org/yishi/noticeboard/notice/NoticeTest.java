package org.yishi.noticeboard.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Refusal;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-05-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private final Notice notice = Notice.posted(4, "停水通知", "周三上午停水。", 7, NOW, TODAY.plusDays(15));

    @Test
    void itStandsToTheEndOfItsLastDay() {
        assertThat(notice.standsOn(TODAY.plusDays(15))).isTrue();
        assertThat(notice.standsOn(TODAY.plusDays(16))).isFalse();
    }

    @Test
    void withdrawnItComesDownAndKeepsTheReason() {
        notice.withdraw("时间有变", NOW, TODAY);
        assertThat(notice.standsOn(TODAY)).isFalse();
        assertThat(notice.getWithdrawnWhy()).isEqualTo("时间有变");
    }

    @Test
    void withdrawingWithoutAReasonIsRefusedAtTheField() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> notice.withdraw("  ", NOW, TODAY))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        assertThat(notice.standsOn(TODAY)).isTrue();
    }

    @Test
    void whatCameDownCannotBeWithdrawn() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> notice.withdraw("晚了", NOW, TODAY.plusDays(20)));
        notice.withdraw("时间有变", NOW, TODAY);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> notice.withdraw("再撤", NOW, TODAY));
    }

    @Test
    void aHeadlineOfMoreThanAHundredCharactersIsRefused() {
        assertThat(Notice.posted(4, "长".repeat(100), "正文", 7, NOW, TODAY).getTitle()).hasSize(100);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Notice.posted(4, "长".repeat(101), "正文", 7, NOW, TODAY))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("headline"));
    }
}
