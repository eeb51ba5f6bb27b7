package org.yishi.neighborhood.compound;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** What the forms about a compound have in common; its area is remembered with the view. */
public abstract class CompoundWorkView {

    private static final String REMEMBERED = "neighborhood.compound";

    @Inject
    private Compounds compounds;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private final Typed typed = new Typed();
    private long area;
    private Area here;
    private boolean filled;

    /** Puts what is known into the fields, once. */
    protected abstract void fill(Typed fields);

    public void load() {
        here = compounds.area(getArea());
        if (!access.may("neighborhood.describe", getArea())) {
            throw new AccessRefused("neighborhood.describe", current.get(), getArea());
        }
        currentArea.enter(getArea());
        if (!filled && !FacesContext.getCurrentInstance().isPostback()) {
            filled = true;
            fill(typed);
        }
    }

    protected String done(String key) {
        said.done(key);
        return "/neighborhood/compound/show?faces-redirect=true&area=" + getArea();
    }

    public Area getHere() {
        return here;
    }

    public Typed getTyped() {
        return typed;
    }

    public long getArea() {
        return area != 0 ? area : (Long) FacesContext.getCurrentInstance().getViewRoot().getViewMap().getOrDefault(REMEMBERED, 0L);
    }

    public void setArea(long area) {
        this.area = area;
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(REMEMBERED, area);
    }
}
