package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void lineBreaksOfEveryKindBecomeOneBlank() {
        assertThat(OneLine.of("会议\r\nBcc: a@example.org\u2028x\u0085y\u0000z", 100)).isEqualTo("会议 Bcc: a@example.org x y z");
    }

    @Test
    void whatTurnsTheOrderOfSignsRoundIsLeftOut() {
        assertThat(OneLine.of("预算\u202Egpj.exe\u200B", 100)).isEqualTo("预算gpj.exe");
    }

    @Test
    void aLongTextEndsWithThreeDotsAndNeverInTheMiddleOfASign() {
        assertThat(OneLine.of("一二三四五", 5)).isEqualTo("一二三四五");
        assertThat(OneLine.of("一二三四五六", 5)).isEqualTo("一二三四…");
        assertThat(OneLine.of("𠮷𠮷𠮷", 2)).isEqualTo("𠮷…");
    }
}
