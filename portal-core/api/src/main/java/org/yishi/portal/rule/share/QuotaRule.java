package org.yishi.portal.rule.share;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

import org.yishi.portal.rule.CodePointOrder;

/**
 * How seats are spread over groups of people, so that a chosen body looks like those it is chosen from: first a minimum for each
 * group that has anybody, the rest by largest remainder.
 *
 * @param minPerStratum seats for every group that has anybody, but not more than it has people
 */
public record QuotaRule(long minPerStratum) {

    public static final String NAME = "quota.allocate";

    /** What becomes of the seats. */
    public enum Outcome {
        OK,
        /** There are not even enough for the minimum; nothing is allocated. */
        TOO_FEW_SEATS,
        /** A group gets more seats than it has people. */
        OVER_CAPACITY
    }

    /** Seats by group; none if there were too few. */
    public record Allocation(Map<String, Long> seats, Outcome outcome) {
    }

    /** @param strata number of people by group */
    public Allocation allocate(long seats, Map<String, Long> strata) {
        Map<String, Long> allocation = new LinkedHashMap<>();
        Map<String, BigInteger> sizes = new LinkedHashMap<>();
        CodePointOrder.sorted(strata.keySet()).forEach(name -> {
            allocation.put(name, Math.min(minPerStratum, strata.get(name)));
            sizes.put(name, BigInteger.valueOf(strata.get(name)));
        });
        long rest = seats - allocation.values().stream().mapToLong(Long::longValue).sum();
        if (rest < 0) {
            return new Allocation(Map.of(), Outcome.TOO_FEW_SEATS);
        }
        LargestRemainder.divide(rest, sizes).forEach((name, more) -> allocation.merge(name, more, Long::sum));
        boolean over = allocation.entrySet().stream().anyMatch(each -> each.getValue() > strata.get(each.getKey()));
        return new Allocation(allocation, over ? Outcome.OVER_CAPACITY : Outcome.OK);
    }
}
