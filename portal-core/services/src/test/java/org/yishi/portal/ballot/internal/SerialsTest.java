package org.yishi.portal.ballot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SerialsTest {

    @Test
    void aReceiptHoldsAHundredBitsAndFollowsFromItsHash() {
        String receipt = Serials.ofReceipt("ab".repeat(32));
        assertThat(receipt).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}").isEqualTo(Serials.ofReceipt("ab".repeat(32)))
                .isNotEqualTo(Serials.ofReceipt("ab".repeat(31) + "ac"));
    }

    @Test
    void whatPeopleTypeIsUnderstood() {
        assertThat(Serials.typed(" abco1-il0 ")).isEqualTo("ABC01110");
        assertThat(Serials.typed(null)).isEmpty();
    }

    @Test
    void serialsAreNotInOrder() {
        assertThat(IntStream.range(0, 50).mapToObj(i -> Serials.ofPaper()).collect(Collectors.toList())).doesNotHaveDuplicates()
                .isNotEqualTo(IntStream.range(0, 50).mapToObj(i -> Serials.ofPaper()).sorted().toList()).allMatch(serial -> serial.length() == 8);
    }
}
