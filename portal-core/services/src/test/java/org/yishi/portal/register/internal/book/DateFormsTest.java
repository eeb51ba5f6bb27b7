package org.yishi.portal.register.internal.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1990-05-01", "1990-5-1", "1990/5/1", "1990.5.1", "1990年5月1日", "1990 年 5 月 1 日", "19900501", "1990-05-01 00:00:00"})
    void everyUsualFormIsUnderstood(String typed) {
        assertThat(DateForms.parse(typed)).contains(LocalDate.of(1990, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1990", "1990-5", "1.5.1990", "05/01/1990", "1990-02-30", "19901301", "一九九〇年", "33000", "1990-05-01 12:30"})
    void nothingIsGuessed(String typed) {
        assertThat(DateForms.parse(typed)).isEmpty();
    }
}
