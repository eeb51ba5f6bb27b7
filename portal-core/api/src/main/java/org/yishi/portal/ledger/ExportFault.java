package org.yishi.portal.ledger;

/**
 * What does not hold in an exported file.
 *
 * @param line     of the file, from 1
 * @param dossier  the chain; empty where the whole file is meant
 * @param sequence of the entry, 0 where no single one is meant
 * @param why      {@code CHANGED}, {@code MISSING}, {@code ADDED}, {@code ORDER}, or {@code UNREADABLE}
 */
public record ExportFault(long line, String dossier, long sequence, String why) {
}
