package org.yishi.deliberation.position;

import java.util.List;

/**
 * What somebody sees who holds a seat.
 *
 * @param mine with its words
 * @param all  every side with its length and without words
 */
public record OwnSide(SideLine mine, List<SideLine> all) {
}
