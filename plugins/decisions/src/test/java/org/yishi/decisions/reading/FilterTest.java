package org.yishi.decisions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.decisions.matter.Category;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;

class FilterTest {

    private static final List<Matter> ALL = List.of(AMatter.of(2026, Category.PROJECT, 0), AMatter.of(2026, Category.BYLAWS, 9),
            AMatter.of(2025, Category.PROJECT, 9));

    @Test
    void whatAnAddressCannotMeanNarrowsNothing() {
        Filter filter = Filter.read("next", "PALACE", "<b>", "-1");
        assertThat(filter.isNarrow()).isFalse();
        assertThat(ALL).allMatch(filter::accepts);
        assertThat(filter.query()).isEmpty();
    }

    @Test
    void everyChoiceNarrowsAndComesBackFromItsOwnAddress() {
        Filter filter = Filter.read("2026", "PROJECT", "DISCUSSED", "0");
        assertThat(ALL.stream().filter(filter::accepts)).containsExactly(ALL.get(0));
        assertThat(filter.query()).isEqualTo("&year=2026&kind=PROJECT&state=DISCUSSED&place=0");
    }

    @Test
    void aChoiceSaysHowManyItWouldLeave() {
        Facet years = Facet.of(ALL, Filter.read(null, "PROJECT", null, null)).get(0);
        assertThat(years.choices()).extracting(Facet.Choice::value).containsExactly(null, 2026, 2025);
        assertThat(years.choices()).extracting(Facet.Choice::count).containsExactly(2L, 1L, 1L);
        assertThat(years.choices()).extracting(Facet.Choice::query)
                .containsExactly("&kind=PROJECT", "&year=2026&kind=PROJECT", "&year=2025&kind=PROJECT");
        assertThat(years.choices()).extracting(Facet.Choice::chosen).containsExactly(true, false, false);
    }

    @Test
    void whereAllAreAlikeThereIsNothingToChoose() {
        List<Facet> facets = Facet.of(ALL.subList(0, 1), Filter.read(null, null, null, null));
        assertThat(facets).noneMatch(Facet::isUseful);
        assertThat(Facet.of(ALL.subList(0, 1), Filter.read("2026", null, null, null)).get(0).isUseful()).isTrue();
    }

    @Test
    void everyStageStandsSomewhere() {
        for (Stage stage : Stage.values()) {
            assertThat(Standing.of(stage)).isNotNull();
        }
    }
}
