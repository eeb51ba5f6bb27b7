package org.yishi.decisions.record;

import java.time.LocalDate;
import java.util.List;

/**
 * A section of the file (domain 3.7).
 *
 * @param number 0 to 8; the index, 9, is drawn from all of them
 */
public record Section(int number, List<Item> items) {

    /**
     * One piece.
     *
     * @param key      of the message that names it, below {@code decisions.item}
     * @param detail   which one: the name of a file, an edition, a sum
     * @param on       its day
     * @param checksum SHA-256 in hexadecimal
     * @param late     补录
     * @param link     where it can be read; empty where it is not a page of its own
     */
    public record Item(String key, String detail, LocalDate on, String checksum, boolean late, String link) {
    }
}
