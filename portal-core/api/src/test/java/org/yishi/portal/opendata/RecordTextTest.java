package org.yishi.portal.opendata;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

class RecordTextTest {

    @Test
    void aRecordIsReadWithEverythingThatMayStandInAText() {
        assertThat(RecordText.read("{\"id\":17,\"name\":\"“院坝”，\\\"A\\\"\\n第二行\\u0007\\\\n\", \"open\": true ,\"none\":null,\"share\":-0.5}"))
                .containsExactly(entry("id", "17"), entry("name", "“院坝”，\"A\"\n第二行\u0007\\n"),
                        entry("open", "true"), entry("none", "null"), entry("share", "-0.5"));
    }

    @Test
    void whatIsNoCompleteRecordIsNotGuessedAt() {
        for (String wrong : List.of("", "{}", "[1]", "{\"a\":1", "{\"a\":1}x", "{\"a\":1,}", "{\"a\":{\"b\":1}}", "{\"a\":[1]}", "{\"a\":1,\"a\":2}", "{\"a\":\"1}", "{a:1}")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> RecordText.read(wrong));
        }
    }
}
