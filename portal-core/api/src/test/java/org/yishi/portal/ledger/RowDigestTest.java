package org.yishi.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class RowDigestTest {

    private static String of(String... values) {
        return new RowDigest("x_row", List.of("a", "b", "id")).of(Arrays.asList(values));
    }

    @Test
    void isTheSha256OfTheWrittenOutRow() {
        assertThat(of("一", null, "7")).isEqualTo(LedgerEntry.sha256("x_row\na:3:一\nid:1:7\n"));
    }

    @Test
    void noValueIsNotAnEmptyText() {
        assertThat(of("", "x", "7")).isNotEqualTo(of(null, "x", "7"));
    }

    @Test
    void aValueCannotPretendToBeTheNextColumn() {
        assertThat(of("x\nb:1:y", null, "7")).isNotEqualTo(of("x", "y", "7"));
        assertThat(of("x", "y", "7")).isNotEqualTo(of("xy", "", "7"));
    }

    @Test
    void caseBlanksAndLineEndsCount() {
        assertThat(List.of(of("a", "", "7"), of("A", "", "7"), of("a ", "", "7"), of("a\n", "", "7"), of("a\r\n", "", "7"))).doesNotHaveDuplicates();
    }

    @Test
    void aColumnThatALaterVersionAddsChangesNothingWhileItIsEmpty() {
        assertThat(new RowDigest("x_row", List.of("a", "added", "b", "id")).of(Arrays.asList("一", null, "二", "7"))).isEqualTo(of("一", "二", "7"));
    }

    @Test
    void columnsComeInAlphabeticalOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RowDigest("x_row", List.of("b", "a")));
    }
}
