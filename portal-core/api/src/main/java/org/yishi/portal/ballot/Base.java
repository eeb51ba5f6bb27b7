package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The base of a ballot.
 *
 * @param heads  lines of the electorate
 * @param weight the sum of their weights
 * @param day    the day of the registers
 * @param digest {@link Electorate#digest()}
 */
public record Base(long heads, BigDecimal weight, LocalDate day, String digest) {
}
