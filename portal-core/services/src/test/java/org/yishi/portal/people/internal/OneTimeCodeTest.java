package org.yishi.portal.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    @Test
    void itHoldsNoCharacterThatLooksLikeAnother() {
        for (int i = 0; i < 200; i++) {
            assertThat(OneTimeCode.next()).matches("[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}");
        }
    }

    @Test
    void noTwoAreEqual() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> OneTimeCode.next()).collect(Collectors.toSet())).hasSize(1000);
    }

    @Test
    void howItIsTypedDoesNotMatter() {
        assertThat(OneTimeCode.normal(" k7rtm 4wxq9 ")).isEqualTo(OneTimeCode.normal("K7RTM-4WXQ9")).isEqualTo("K7RTM4WXQ9");
    }
}
