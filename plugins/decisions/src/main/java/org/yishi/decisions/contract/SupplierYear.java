package org.yishi.decisions.contract;

import java.util.List;

/**
 * What one supplier got from the community in one year, over all matters, so that a project split into small ones is seen (化整为零).
 *
 * @param matters        ids of the matters for which it was
 * @param thresholdCents from where a project has to go through the whole chain
 */
public record SupplierYear(String supplier, int year, int contracts, long sumCents, long largestCents, List<Long> matters,
        long thresholdCents) {

    /** Whether single contracts stay below the threshold and all together reach it. */
    public boolean isSuspicious() {
        return contracts > 1 && largestCents <= thresholdCents && sumCents > thresholdCents;
    }
}
