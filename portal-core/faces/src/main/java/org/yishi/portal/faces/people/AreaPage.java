package org.yishi.portal.faces.people;

import jakarta.inject.Inject;

import org.yishi.portal.page.CurrentArea;

/** What pages about the people of an area have in common: the area they speak of. */
abstract class AreaPage {

    @Inject
    private CurrentArea currentArea;

    private long area;

    public void load() {
        currentArea.enter(area);
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
