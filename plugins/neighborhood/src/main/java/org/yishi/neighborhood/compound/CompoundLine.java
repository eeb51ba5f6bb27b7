package org.yishi.neighborhood.compound;

import org.yishi.portal.area.Area;

/**
 * A compound in a list.
 *
 * @param known what is known of it; null where nobody described it yet
 */
public record CompoundLine(Area area, Compound known) {
}
