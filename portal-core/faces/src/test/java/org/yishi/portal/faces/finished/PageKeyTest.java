package org.yishi.portal.faces.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.yishi.portal.faces.look.Look;

class PageKeyTest {

    private static final Look LOOK = new Look("", "zh", "m");

    private static PageKey key(Map<String, String[]> parameters, String... names) {
        return PageKey.of("/x/y", PageKey.known(parameters, Set.of(names)), LOOK);
    }

    private static String[] value(String... values) {
        return values;
    }

    @Test
    void unknownParametersMakeNoFurtherPage() {
        assertThat(key(Map.of("id", value("3"), "utm", value("z"), "id2", value("4")), "id")).isEqualTo(key(Map.of("id", value("3")), "id"));
    }

    @Test
    void orderAndRepetitionMakeNoFurtherPage() {
        assertThat(key(Map.of("b", value("2", "9"), "a", value("1")), "a", "b").query()).isEqualTo("a=1&b=2");
    }

    @Test
    void emptyAndEndlessValuesDoNotExist() {
        assertThat(key(Map.of("q", value(""), "r", value("x".repeat(201))), "q", "r").query()).isEmpty();
    }

    @Test
    void valuesCannotImitateOtherParameters() {
        assertThat(key(Map.of("q", value("a&id=3")), "q", "id")).isNotEqualTo(key(Map.of("q", value("a"), "id", value("3")), "q", "id"));
    }

    @Test
    void everyLookHasItsOwnPage() {
        assertThat(PageKey.of("/x", Map.of(), LOOK)).isNotEqualTo(PageKey.of("/x", Map.of(), new Look("clear", "zh", "m")))
                .isNotEqualTo(PageKey.of("/x", Map.of(), new Look("", "en", "m")))
                .isNotEqualTo(PageKey.of("/x", Map.of(), new Look("", "zh", "xl")));
    }

    @Test
    void aPageNamesItsParametersItself() {
        assertThat(KnownParameters.in("<f:metadata><f:viewParam name=\"id\" value=\"#{a}\"/>\n<f:viewParam value=\"#{b}\" name=\"q\"/>"
                + "<f:param name=\"no\"/></f:metadata>")).containsExactlyInAnyOrder("id", "q");
    }
}
