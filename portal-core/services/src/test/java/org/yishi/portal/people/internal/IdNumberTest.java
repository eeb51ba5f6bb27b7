package org.yishi.portal.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

    private static final String GOOD = "11010519491231002X"; // the example of GB 11643

    @Test
    void theExampleOfTheStandardHolds() {
        assertThat(IdNumber.parse(GOOD)).hasValueSatisfying(number -> {
            assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
            assertThat(number.tail()).isEqualTo("002X");
            assertThat(number).asString().doesNotContain("1949");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002x", " 110105 19491231 002X ", "'11010519491231002X", "１１０１０５19491231002Ｘ"})
    void blanksAndSmallLettersDoNotMatter(String typed) {
        assertThat(IdNumber.parse(typed)).contains(new IdNumber(GOOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "110105194912310020", "11010519491231003X", "110105491231002", "1101051949123100二X", "ABC"})
    void anyOtherTextIsNoNumber(String typed) {
        assertThat(IdNumber.parse(typed)).isEmpty();
    }

    @Test
    void everyChangeOfOneDigitIsNoticed() {
        for (int place = 0; place < IdNumber.LENGTH - 1; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != GOOD.charAt(place)) {
                    assertThat(IdNumber.parse(GOOD.substring(0, place) + digit + GOOD.substring(place + 1))).isEmpty();
                }
            }
        }
    }

    @Test
    void aDayThatDoesNotExistIsRefusedEvenWithTheRightCheckDigit() {
        String digits = "11010519490230002";
        assertThat(IdNumber.parse(digits + IdNumber.check(digits + "0"))).isEmpty();
    }

    @Test
    void theHashDependsOnTheSecretAndOnThePurpose() {
        IdNumber number = new IdNumber(GOOD);
        KeyedHash one = new KeyedHash(secret("a"));
        assertThat(one.of(number)).hasSize(64).isEqualTo(one.of(number)).isNotEqualTo(one.of("phone", number.text()))
                .isNotEqualTo(new KeyedHash(secret("b")).of(number));
    }

    private static Optional<String> secret(String letter) {
        return Optional.of(Base64.getEncoder().encodeToString(letter.repeat(32).getBytes()));
    }
}
