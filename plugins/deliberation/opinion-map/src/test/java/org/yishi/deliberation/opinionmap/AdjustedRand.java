package org.yishi.deliberation.opinionmap;

import java.util.HashMap;
import java.util.Map;

/** How alike two groupings of the same people are: 1 the same, about 0 by chance. */
final class AdjustedRand {

    private AdjustedRand() {
    }

    /** Only people who are in a group in both (0 and above). */
    static double index(int[] a, int[] b) {
        Map<Integer, Integer> left = new HashMap<>();
        Map<Integer, Integer> right = new HashMap<>();
        Map<Long, Integer> both = new HashMap<>();
        int n = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] >= 0 && b[i] >= 0) {
                left.merge(a[i], 1, Integer::sum);
                right.merge(b[i], 1, Integer::sum);
                both.merge(((long) a[i] << 32) | b[i], 1, Integer::sum);
                n++;
            }
        }
        double pairs = sum(both);
        double expected = sum(left) * sum(right) / pairs(n);
        double most = (sum(left) + sum(right)) / 2;
        return most == expected ? 1 : (pairs - expected) / (most - expected);
    }

    private static double sum(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToDouble(AdjustedRand::pairs).sum();
    }

    private static double pairs(double n) {
        return n * (n - 1) / 2;
    }
}
