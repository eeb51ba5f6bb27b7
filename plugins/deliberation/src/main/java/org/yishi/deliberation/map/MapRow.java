package org.yishi.deliberation.map;

import org.yishi.deliberation.opinionmap.MapMemory;

/**
 * What is kept of the map of a consultation.
 *
 * @param salt   of the veil
 * @param memory how people stood on the published map; null before the first
 */
record MapRow(String salt, MapMemory memory, boolean sealed) {
}
