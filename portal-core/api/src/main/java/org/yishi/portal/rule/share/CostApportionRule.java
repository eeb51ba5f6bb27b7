package org.yishi.portal.rule.share;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.CodePointOrder;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Source;

/**
 * How a common cost is borne: by the share of each exclusive area (民法典第二百八十三条), to the cent.
 *
 * @param source law and article
 */
public record CostApportionRule(Source source) {

    public static final String NAME = "cost.apportion";

    public static CostApportionRule byArea() {
        return new CostApportionRule(Citation.of("cost.share").source());
    }

    /**
     * Divides an amount.
     *
     * @param cents total in fen 分
     * @param areas by unit, in square metres
     */
    public Shares divide(long cents, Map<String, BigDecimal> areas) {
        BigDecimal total = areas.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int scale = areas.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        Map<String, Fraction> exact = new LinkedHashMap<>();
        Map<String, BigInteger> weights = new LinkedHashMap<>();
        CodePointOrder.sorted(areas.keySet()).forEach(unit -> {
            exact.put(unit, Fraction.share(areas.get(unit), total));
            weights.put(unit, areas.get(unit).setScale(scale).unscaledValue());
        });
        return new Shares(total, exact, LargestRemainder.divide(cents, weights));
    }

    /** The share of each unit, exactly and in cents; the cents add up to the amount. */
    public record Shares(BigDecimal totalArea, Map<String, Fraction> exact, Map<String, Long> cents) {

        public long sumCents() {
            return cents.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
