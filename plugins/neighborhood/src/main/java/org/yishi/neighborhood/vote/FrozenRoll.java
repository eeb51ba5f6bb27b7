package org.yishi.neighborhood.vote;

import java.time.LocalDate;

import org.yishi.portal.rule.owners.AreaAndHeads;

/**
 * The owners' roll as it stands for one vote.
 *
 * @param versionId key of the frozen version
 * @param digest    of that version
 * @param day       the day on which it stood so
 * @param parties   how many parties are concerned
 * @param totals    of these
 */
record FrozenRoll(long versionId, String digest, LocalDate day, int parties, AreaAndHeads totals) {
}
