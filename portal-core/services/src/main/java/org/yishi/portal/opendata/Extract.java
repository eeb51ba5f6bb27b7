package org.yishi.portal.opendata;

import java.util.List;

import org.yishi.portal.area.Area;

/**
 * A page of a dataset.
 *
 * @param more whether further records follow the last of these
 */
public record Extract(Area area, Dataset<?> dataset, List<Line> lines, boolean more) {

    /** After which id the next page begins. */
    public long last() {
        return lines.get(lines.size() - 1).id();
    }
}
