package org.yishi.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", " 138 1234 5678", "138-1234-5678", "+86 13812345678", "008613812345678", "１３８１２３４５６７８"})
    void howItIsTypedDoesNotMatter(String typed) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber("13812345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1381234567", "138123456789", "12812345678", "0812-3333333", "resident1"})
    void anyOtherTextIsNoMobileNumber(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void neitherMaskNorTextTellsTheNumber() {
        assertThat(PhoneNumber.masked("13812345678")).isEqualTo("138****5678");
        assertThat(PhoneNumber.masked(null)).isEmpty();
        assertThat(new PhoneNumber("13812345678")).asString().doesNotContain("13812345678");
    }
}
