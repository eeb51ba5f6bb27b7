package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A line of an electorate, for those whose it is and for workers at the table.
 *
 * @param channel null where it has not voted
 */
public record RollLine(long voterId, String label, BigDecimal weight, Channel channel, Instant at, String receiptDigest) {

    public boolean isVoted() {
        return channel != null;
    }
}
