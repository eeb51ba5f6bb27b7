package org.yishi.decisions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.decisions.contract.SupplierYear;

class MoneyTest {

    @Test
    void nothingIsDrawnBeforeThereIsMoney() {
        assertThat(new Money(null, List.of(), List.of(), List.of(), null, List.of()).isThere()).isFalse();
    }

    @Test
    void barsAreDrawnToOneScaleAndWhatIsNotThereIsLeftOut() {
        List<Money.Bar> bars = new Money(4_860_000L, List.of(), List.of(), List.of(), null, List.of()).bars();
        assertThat(bars).containsExactly(new Money.Bar("budget", 4_860_000, 100), new Money.Bar("contracted", 0, 0),
                new Money.Bar("paid", 0, 0));
    }

    @Test
    void onlySuppliersWhoseContractsLookSplitAreNamed() {
        SupplierYear split = new SupplierYear("甲", 2026, 3, 2_400_000, 800_000, List.of(1L, 2L), 1_000_000);
        SupplierYear large = new SupplierYear("乙", 2026, 1, 2_400_000, 2_400_000, List.of(1L), 1_000_000);
        assertThat(new Money(null, List.of(), List.of(), List.of(), null, List.of(split, large)).suspicious()).containsExactly(split);
    }
}
