package org.yishi.deliberation.map;

import org.yishi.deliberation.opinionmap.MapMemory;

/**
 * What is kept of the map of a consultation.
 *
 * @param salt   of the veil
 * @param memory how people stood on the published map; null before the first
 * @param turns  who has had a part in how many pictures
 */
record MapRow(String salt, MapMemory memory, MapTurns turns, boolean sealed) {
}
