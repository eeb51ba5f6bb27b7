package org.yishi.portal.rule.share;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.rule.CodePointOrder;

/** Whole pieces by weight: each gets the floor of its exact share, what is left goes to the largest remainders, one each; ties by name. */
final class LargestRemainder {

    private LargestRemainder() {
    }

    /** @param weights not negative; nobody gets anything if all are zero */
    static Map<String, Long> divide(long pieces, Map<String, BigInteger> weights) {
        BigInteger total = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        Map<String, Long> shares = new LinkedHashMap<>();
        Map<String, BigInteger> remainders = new LinkedHashMap<>();
        CodePointOrder.sorted(weights.keySet()).forEach(name -> {
            BigInteger exact = BigInteger.valueOf(pieces).multiply(weights.get(name));
            BigInteger remainder = total.signum() == 0 ? BigInteger.ZERO : exact.mod(total);
            remainders.put(name, remainder);
            shares.put(name, total.signum() == 0 ? 0 : exact.subtract(remainder).divide(total).longValueExact());
        });
        if (total.signum() != 0) {
            long left = pieces - shares.values().stream().mapToLong(Long::longValue).sum();
            List<String> largest = remainders.keySet().stream()
                    .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder())).toList();
            largest.stream().limit(left).forEach(name -> shares.merge(name, 1L, Long::sum));
        }
        return shares;
    }
}
