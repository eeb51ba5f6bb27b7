package org.yishi.portal.ledger;

import java.time.LocalDate;

/**
 * One digest over the ends of all chains of a community at the end of a day, to be printed on notices and minutes. Whoever
 * keeps a sheet with it can tell later whether anything older was changed.
 *
 * @param digest SHA-256 in hexadecimal
 */
public record Checkpoint(LocalDate day, String digest) {
}
