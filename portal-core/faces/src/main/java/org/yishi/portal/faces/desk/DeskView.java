package org.yishi.portal.faces.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

/** The desk (工作台) of those who work for an area: links to what they may do there. */
@Named("portalDesk")
@RequestScoped
public class DeskView {

    @Inject
    private CurrentArea currentArea;
    @Inject
    private CurrentActor actor;
    @Inject
    private People people;
    @Inject
    private Areas areas;

    private long area;

    /** Whoever holds an office or administers here or above may look; what each link does is decided behind it. */
    public void load() {
        var here = currentArea.enter(area);
        boolean works = people.capacities(actor.get().personId()).stream().filter(DeskView::isOffice)
                .anyMatch(capacity -> here.within(areas.get(capacity.areaId())));
        if (!works) {
            throw new AccessRefused("portal.seeDesk", actor.get(), area);
        }
    }

    private static boolean isOffice(Capacity capacity) {
        return capacity.role().isOffice() || capacity.role() == Role.ADMINISTRATOR;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
