package org.yishi.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void namesStandInAlphabeticalOrderWhateverTheOrderOfTelling() {
        assertThat(new Facts().put("b", 2).put("a", 1).canonical()).isEqualTo(new Facts().put("a", 1).put("b", 2).canonical())
                .isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
    }

    @Test
    void quotesBackslashesAndLineBreaksAreEscaped() {
        assertThat(new Facts().put("t", "他说\"好\"\\\n完").canonical()).isEqualTo("{\"t\":\"他说\\\"好\\\"\\\\\\u000a完\"}");
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        Facts facts = new Facts().put("b", "“引号” \" \\ \u0001").put("a", "").put("\"x\":", "\"b\":\"no\"");
        assertThat(Facts.parse(facts.canonical()).canonical()).isEqualTo(facts.canonical());
        assertThat(Facts.read(facts.canonical(), "b")).hasValue("“引号” \" \\ \u0001");
        assertThat(Facts.read(facts.canonical(), "c")).isEmpty();
        assertThat(Facts.parse("{}").get("a")).isNull();
    }

    @Test
    void aTextThatIsNotCanonicalIsNotRead() {
        for (String text : new String[] {"", "{", "{ }", "{\"a\":1}", "{\"a\":\"1\"", "{\"b\":\"1\",\"a\":\"2\"}", "{\"a\":\"1\"} ",
                "{\"a\":\"\\u0041\"}", "{\"a\":\"\\uzzzz\"}"}) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Facts.parse(text));
        }
    }
}
