package org.yishi.neighborhood.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yishi.portal.rule.owners.Unit;

class RollLineTest {

    private static final LocalDate SALE = LocalDate.of(2026, 3, 1);

    @Test
    void theBuyerOwnsFromTheDayOfTheSaleAndTheSellerUntilTheDayBefore() {
        RollLine sold = new RollLine(UnitFacts.dwelling("101", "1栋", "80.00"), List.of(Share.since(1, null)))
                .passedOn(SALE, List.of(Share.since(2, SALE)));
        assertThat(sold.on(SALE.minusDays(1)).owners()).containsExactly("O1");
        assertThat(sold.on(SALE).owners()).containsExactly("O2");
    }

    @Test
    void aCorrectionFromTheBeginningLeavesNothingOfWhoWasWrong() {
        RollLine wrong = new RollLine(UnitFacts.dwelling("101", "1栋", "80.00"), List.of(Share.since(1, SALE)));
        assertThat(wrong.passedOn(SALE, List.of(Share.since(2, SALE))).shares()).extracting(Share::owner).containsExactly(2);
    }

    @Test
    void beforeTheFirstKnownOwnerStandsTheFirstKnown() {
        RollLine line = new RollLine(UnitFacts.dwelling("101", "1栋", "80.00"), List.of(Share.since(1, SALE), Share.since(2, SALE)));
        assertThat(line.on(SALE.minusYears(1)).owners()).containsExactlyInAnyOrder("O1", "O2");
    }

    @Test
    void untilItIsHandedOverAUnitIsNotDelivered() {
        UnitFacts facts = UnitFacts.dwelling("101", "1栋", "80.00").delivered(SALE);
        assertThat(facts.statusOn(SALE.minusDays(1))).isEqualTo(Unit.Status.SOLD_NOT_DELIVERED);
        assertThat(facts.statusOn(SALE)).isEqualTo(Unit.Status.DELIVERED);
    }

    @Test
    void aScopeIsReadAgainAsItWasWritten() {
        for (Scope scope : List.of(Scope.ALL, Scope.ofBuildings(Set.of("2栋", "1栋")), Scope.ofUnits(Set.of("1-1-101")))) {
            assertThat(Scope.of(scope.text())).isEqualTo(scope);
        }
        assertThatThrownBy(() -> new Scope(Set.of("1栋"), Set.of("101"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAreaIsThatOfTheFirstSourceThatIsThere() {
        UnitArea area = new UnitArea(null, null, new BigDecimal("81.00"), SALE, new BigDecimal("80.00"), SALE);
        assertThat(area.used().source()).isEqualTo(UnitArea.Source.SURVEY);
        assertThat(area.counted()).isEqualByComparingTo("81");
        assertThat(UnitArea.registered("82.00").over(area).counted()).isEqualByComparingTo("82");
    }
}
