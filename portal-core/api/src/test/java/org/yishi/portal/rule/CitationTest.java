package org.yishi.portal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void everyFigureNamesItsSource() {
        assertThat(Citation.all()).hasSizeGreaterThan(100).allSatisfy(one -> {
            assertThat(one.key()).isNotBlank();
            assertThat(one.value()).isNotBlank();
            assertThat(one.source().law()).isNotBlank();
        });
    }

    @Test
    void noFigureIsCitedTwiceForTheSameDays() {
        for (Citation one : Citation.all()) {
            assertThat(Citation.all().stream().filter(other -> other.key().equals(one.key()) && other.variant().equals(one.variant()))
                    .filter(other -> other == one || startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one)))
                    .containsExactly(one);
        }
    }

    private static boolean startsBeforeEndOf(Citation one, Citation other) {
        LocalDate start = one.source().from();
        LocalDate end = other.source().to();
        return start == null || end == null || !start.isAfter(end);
    }

    @Test
    void aFigureIsThatOfItsDay() {
        assertThat(Citation.on("disclosure.days", LocalDate.parse("2025-12-31")).number()).isEqualTo(7);
        assertThat(Citation.on("disclosure.days", LocalDate.parse("2026-01-01")).number()).isEqualTo(15);
        assertThatThrownBy(() -> Citation.on("no.such", LocalDate.EPOCH)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
        assertThatThrownBy(() -> Citation.of("no.such")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no.such");
    }

    @Test
    void theDayOfTheMeetingSelectsTheLaw() {
        assertThat(Law.of(SelfGovernance.COMMUNITY, LocalDate.parse("2025-12-31"))).isEqualTo(Law.JWH_2018);
        assertThat(Law.of(SelfGovernance.COMMUNITY, LocalDate.parse("2026-01-01"))).isEqualTo(Law.JWH_2025);
        assertThat(Law.of(SelfGovernance.VILLAGE, LocalDate.parse("2025-12-31"))).isEqualTo(Law.CWH_2018);
        assertThat(Law.of(SelfGovernance.VILLAGE, LocalDate.parse("2026-01-01"))).isEqualTo(Law.CWH_2025);
        assertThat(Law.JWH_2025.kind()).isEqualTo(SelfGovernance.COMMUNITY);
        assertThat(Law.JWH_2025.source().law()).contains("2025");
    }

    @Test
    void aSourceHoldsFromItsFirstToItsLastDay() {
        Source source = new Source("law", "1", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
        assertThat(source.holdsOn(LocalDate.parse("2025-12-31"))).isFalse();
        assertThat(source.holdsOn(LocalDate.parse("2026-01-01"))).isTrue();
        assertThat(source.holdsOn(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(source.holdsOn(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(new Source("law", "", null, null).holdsOn(LocalDate.EPOCH)).isTrue();
    }

    @Test
    void textsAreOrderedByCodePointNotByUnit() {
        assertThat(CodePointOrder.sorted(List.of("\uD840\uDC0B", "\uFF21", "u10", "u2", "u1", "u1")))
                .containsExactly("u1", "u10", "u2", "\uFF21", "\uD840\uDC0B");
    }
}
