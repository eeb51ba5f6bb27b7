package org.yishi.portal.meeting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** The code of the hall as it is read from the screen and typed. */
class HallCodesTest {

    @Test
    void itIsEightLettersThatAreNotTakenForOneAnother() {
        Set<String> codes = IntStream.range(0, 500).mapToObj(i -> HallCodes.letters(String.format("%040x", i * 7_919_773_201L)))
                .collect(Collectors.toSet());
        assertThat(codes).hasSize(500).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{8}"));
    }

    @Test
    void itUsesEveryBitOfItsLength() {
        assertThat(HallCodes.letters("f".repeat(64))).isEqualTo("ZZZZZZZZ");
        assertThat(HallCodes.letters("0".repeat(64))).isEqualTo("00000000");
        assertThat(HallCodes.letters("8" + "0".repeat(9))).isEqualTo("0000000G");
    }

    @Test
    void whatIsTypedIsForgivenItsManner() {
        assertThat(HallCodes.typed(" k7qm-3xpa ")).isEqualTo("K7QM3XPA");
        assertThat(HallCodes.typed("ol1i 0O0O")).isEqualTo("01110000");
        assertThat(HallCodes.typed(null)).isEmpty();
        assertThat(HallCodes.typed("签到码")).isEmpty();
    }
}
