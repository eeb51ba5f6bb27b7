package org.yishi.portal.page.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.plugin.Plugins;

/** The area of the page that this request makes. */
@RequestScoped
public class EnteredArea implements CurrentArea {

    @Inject
    private Areas areas;
    @Inject
    private Plugins plugins;
    @Inject
    private HttpServletRequest request;

    private Area area;

    @Override
    public Area enter(long areaId) {
        Area entered = areas.get(areaId);
        String plugin = pluginOfPage();
        if (!plugins.isOn(plugin, areaId)) {
            throw new NotFound("plugin " + plugin + " is off in area " + areaId);
        }
        area = entered;
        return entered;
    }

    @Override
    public Area get() {
        return area;
    }

    /** The first part of a page's address is the id of its plugin. */
    private String pluginOfPage() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int end = path.indexOf('/', 1);
        return end < 0 ? "portal" : path.substring(1, end);
    }
}
