package org.yishi.portal.faces.community;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.CurrentArea;

/** The front page of a community: what is going on, and what stays. */
@Named("portalCommunity")
@RequestScoped
public class CommunityView {

    @Inject
    private CurrentArea currentArea;
    @Inject
    private Areas areas;

    private long id;
    private Area area;

    public void load() {
        area = currentArea.enter(id);
    }

    public Area getArea() {
        return area;
    }

    /** The areas above, widest first. */
    public List<Area> getAbove() {
        return areas.lineage(id).stream().filter(other -> other.id() != id).toList();
    }

    /** Compounds, groups and grids directly below. */
    public List<Area> getBelow() {
        return areas.children(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
