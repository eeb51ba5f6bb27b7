package org.yishi.portal.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final String[] OWN = {"王小明", "13812345678", "xiaoming2"};

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "我家门前有棵桂花树", "qpwoeiru", "7kq2vmxp", "aaaaaaab1", "王小明爱吃豌豆凉粉"})
    void whatIsLongEnoughAndNotCommonWillDo(String password) {
        assertThat(PasswordRule.whyNot(password, OWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "密码密码密码密"})
    void lessThanEightCharactersAreTooShort(String password) {
        assertThat(PasswordRule.whyNot(password, OWN)).contains("short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "PASSWORD", "woaini1314", "88888888", "abababab", "abcabcabc", "qwertyuiop", "87654321", "19900412",
            "poiuytrewq", "1qaz2wsx", "a1234567", "yishi-demo"})
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(PasswordRule.whyNot(password, OWN)).contains("common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "38123456", "王小明13812345678", "xiaoming2王小明", "XIAOMING2", "王小明王小明王小"})
    void whatConsistsOfOnesOwnNameAndNumbersIsRefused(String password) {
        assertThat(PasswordRule.whyNot(password, OWN)).contains("own");
    }

    @Test
    void fullWidthLettersAreTheSamePassword() {
        assertThat(PasswordRule.whyNot("１２３４５６７８")).contains("common");
        assertThat(PasswordRule.normal("ｐａｓｓ")).isEqualTo("pass");
    }

    @Test
    void whatWouldOnlyCostTimeToHashIsRefused() {
        assertThat(PasswordRule.whyNot("桂花 ".repeat(50))).contains("long");
    }
}
