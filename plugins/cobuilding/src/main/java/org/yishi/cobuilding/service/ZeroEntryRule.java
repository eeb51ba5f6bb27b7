package org.yishi.cobuilding.service;

import java.time.LocalDate;

/** An agreement on paper alone (空转协议): in force, and after ninety days not one service counts. */
public record ZeroEntryRule(LocalDate flagAfter) {

    /** @param confirmed how many services both sides confirmed, and where residents were served a sample of them (ServiceRule) */
    public boolean isFlagged(long confirmed, LocalDate today) {
        return confirmed == 0 && today.isAfter(flagAfter);
    }
}
