package org.yishi.deliberation.seat;

import java.time.LocalDate;

/** The days on which the groups hang out (公示), and everybody may say that one is missing; the first is not counted (民法典第二百零一条). */
public record CircleDays(LocalDate from, LocalDate to) {

    static CircleDays since(LocalDate published, int days) {
        return new CircleDays(published, published.plusDays(days));
    }

    public boolean isOpen(LocalDate today) {
        return !today.isAfter(to);
    }
}
