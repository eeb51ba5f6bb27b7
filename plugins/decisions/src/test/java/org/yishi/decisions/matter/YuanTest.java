package org.yishi.decisions.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.portal.access.Refusal;

class YuanTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0;0", "12,345.60;1234560", "8.6万;8600000", "￥1 000 元;100000", "-20.5;-2050", "+2000;200000", "0.01;1"})
    void amountsAreReadAsPeopleWriteThem(String typed, long cents) {
        assertThat(Yuan.cents(typed, "cost")).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.234", "1,2.3.4", "99999999999999", "1.2345678万", "--1"})
    void whatIsNoAmountIsRefusedAtItsField(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Yuan.cents(typed, "cost")).extracting(Refusal::field).isEqualTo("cost");
    }

    @Test
    void nothingAndLessIsNoPrice() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Yuan.positive("0", "amount"));
        assertThat(Yuan.text(-123_456_789)).isEqualTo("-1,234,567.89");
    }
}
