package org.yishi.portal.opendata;

import java.util.List;

/**
 * What became of the check of an archive.
 *
 * @param portal  what the archive says of itself
 * @param area    name of the area
 * @param day     when it was made
 * @param digest  over the whole list of files
 * @param faults  everything that does not hold; empty where all does
 * @param files   how many there are
 * @param chains  how many chains
 * @param entries of all chains
 */
public record ArchiveVerdict(String portal, String area, String day, String digest, List<Fault> faults, long files, long chains, long entries) {

    /**
     * @param file in the archive, such as {@code records/decisions/17.json}; for a chain followed by its dossier and the number of the entry
     * @param why  {@code CHANGED}, {@code MISSING}, {@code ADDED}, {@code ORDER}, {@code UNREADABLE}, or {@code NOT_IN_CHAIN}
     */
    public record Fault(String file, String why) {
    }

    public boolean holds() {
        return faults.isEmpty();
    }
}
