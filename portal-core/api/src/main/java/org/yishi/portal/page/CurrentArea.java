package org.yishi.portal.page;

import org.yishi.portal.area.Area;

/**
 * The area that the page being made speaks of: it chooses theme, navigation and which acts make a finished page stale. A page
 * that never enters an area is made anew after every act anywhere.
 */
public interface CurrentArea {

    /**
     * Called by a view as soon as it knows the area.
     *
     * @throws org.yishi.portal.access.NotFound where there is no such area, or the page's plugin is switched off there
     */
    Area enter(long areaId);

    /** Null until a view entered one. */
    Area get();
}
