package org.yishi.cobuilding.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.CurrentArea;

/** Co-building on the desk. */
@Named("cobuildingDesk")
@RequestScoped
public class DeskSlotView {

    @Inject
    private Access access;
    @Inject
    private Areas areas;
    @Inject
    private CurrentArea currentArea;

    public boolean isMine() {
        return may("cobuilding.work");
    }

    public boolean isConvening() {
        return may("cobuilding.convene");
    }

    private boolean may(String action) {
        return getArea() != 0 && access.may(action, getArea());
    }

    /** The community's, also on the desk of one of its compounds; 0 above it. */
    public long getArea() {
        return currentArea.get() == null ? 0 : areas.communityOf(currentArea.get().id()).map(Area::id).orElse(0L);
    }
}
