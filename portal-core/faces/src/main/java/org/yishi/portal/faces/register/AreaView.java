package org.yishi.portal.faces.register;

import jakarta.inject.Inject;

import org.yishi.portal.page.CurrentArea;

/** What the pages of one community's registers share: the area from the address. */
abstract class AreaView {

    @Inject
    private CurrentArea currentArea;
    private long area;

    /** @throws org.yishi.portal.access.NotFound where there is no such area */
    void enter() {
        currentArea.enter(area);
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
