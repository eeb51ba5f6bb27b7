package org.yishi.neighborhood.vote;

import org.yishi.portal.page.CurrentArea;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** The pages that begin a vote in a compound. The compound is remembered with the view: where a field cannot be read, Faces shows the form again. */
public abstract class AreaVoteView {

    private static final String REMEMBERED = "neighborhood.vote.area";

    @Inject
    private CurrentArea currentArea;

    private long area;

    public void load() {
        currentArea.enter(getArea());
    }

    public long getArea() {
        return area != 0 ? area : (Long) FacesContext.getCurrentInstance().getViewRoot().getViewMap().getOrDefault(REMEMBERED, 0L);
    }

    public void setArea(long area) {
        this.area = area;
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(REMEMBERED, area);
    }
}
