package org.yishi.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

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
}
