package org.yishi.portal.rule.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yishi.portal.rule.Generated;

/** Thousands of costs and quotas, held against what makes a division by largest remainder. */
class SharesPropertyTest {

    /** Nobody who got the smaller whole number lost more by it than anyone who got the larger one, and ties go to the first name. */
    private static void isByLargestRemainder(long pieces, Map<String, Long> weights, Map<String, Long> shares) {
        long total = weights.values().stream().mapToLong(Long::longValue).sum();
        assertThat(shares.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(total == 0 ? 0 : pieces);
        if (total == 0) {
            return;
        }
        shares.forEach((lucky, more) -> {
            long above = more * total - pieces * weights.get(lucky);
            assertThat(above).isBetween(-total + 1, total - 1);
            shares.forEach((unlucky, less) -> {
                long below = less * total - pieces * weights.get(unlucky);
                if (above > 0 && below < 0) {
                    long remainderOfLucky = total - above;
                    long remainderOfUnlucky = -below;
                    assertThat(remainderOfLucky).isGreaterThanOrEqualTo(remainderOfUnlucky);
                    assertThat(remainderOfLucky > remainderOfUnlucky || lucky.compareTo(unlucky) < 0).as(lucky + " before " + unlucky).isTrue();
                }
            });
        });
    }

    @Test
    void costsAreSharedToTheCent() {
        Generated.many(any -> {
            Map<String, BigDecimal> areas = new LinkedHashMap<>();
            Map<String, Long> hundredths = new LinkedHashMap<>();
            List<String> units = Generated.names("u", any.below(12));
            for (String unit : any.oneIn(2) ? units : units.stream().sorted(Comparator.reverseOrder()).toList()) {
                long area = any.oneIn(3) ? 5000 : any.from(1, 20_000);
                hundredths.put(unit, area);
                areas.put(unit, any.oneIn(2) ? BigDecimal.valueOf(area, 2).stripTrailingZeros() : BigDecimal.valueOf(area, 2));
            }
            long cents = any.below(any.any(10, 100_000_000));
            CostApportionRule.Shares shares = CostApportionRule.byArea().divide(cents, areas);
            isByLargestRemainder(cents, hundredths, shares.cents());
            assertThat(shares.sumCents()).isEqualTo(areas.isEmpty() ? 0 : cents);
            assertThat(shares.totalArea()).isEqualByComparingTo(areas.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        });
    }

    @Test
    void seatsAreSpreadOverPeople() {
        Generated.many(any -> {
            Map<String, Long> strata = new LinkedHashMap<>();
            Generated.names("s", any.below(6)).forEach(name -> strata.put(name, (long) (any.oneIn(4) ? 0 : any.from(1, 30))));
            long min = any.below(4);
            long seats = any.below(30);
            QuotaRule.Allocation allocation = new QuotaRule(min).allocate(seats, strata);
            Map<String, Long> rest = new LinkedHashMap<>();
            long first = 0;
            for (Map.Entry<String, Long> each : strata.entrySet()) {
                long own = each.getValue() < min ? each.getValue() : min;
                first += own;
                rest.put(each.getKey(), allocation.seats().getOrDefault(each.getKey(), 0L) - own);
            }
            if (first > seats) {
                assertThat(allocation.outcome()).isEqualTo(QuotaRule.Outcome.TOO_FEW_SEATS);
                assertThat(allocation.seats()).isEmpty();
                return;
            }
            isByLargestRemainder(seats - first, strata, rest);
            boolean over = false;
            for (String name : strata.keySet()) {
                over |= allocation.seats().get(name) > strata.get(name);
            }
            assertThat(allocation.outcome()).isEqualTo(over ? QuotaRule.Outcome.OVER_CAPACITY : QuotaRule.Outcome.OK);
        });
    }
}
