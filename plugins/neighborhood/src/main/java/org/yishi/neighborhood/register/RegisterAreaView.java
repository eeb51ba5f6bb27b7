package org.yishi.neighborhood.register;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** What the pages of one compound's register share. The area is remembered with the view, for a form that is shown again. */
public abstract class RegisterAreaView {

    private static final String REMEMBERED = "neighborhood.register.area";

    @Inject
    private CurrentArea currentArea;
    @Inject
    private Access access;
    @Inject
    private Said said;
    @Inject
    private CurrentActor actor;

    private long area;

    /** The verb without which nobody opens the page; empty where the use case decides. */
    protected String needed() {
        return "";
    }

    /** Before the page is shown, the first time and again. */
    public void load() {
        currentArea.enter(getArea());
        if (!needed().isEmpty() && !may(needed())) {
            throw new AccessRefused("neighborhood." + needed(), actor.get(), getArea());
        }
    }

    protected String done(String page, String key, Object... arguments) {
        said.done(key, arguments);
        return page + "?faces-redirect=true&area=" + getArea();
    }

    public boolean may(String verb) {
        return access.may("neighborhood." + verb, getArea());
    }

    /** Name of the compound. */
    public String getPlace() {
        return currentArea.get().name();
    }

    protected static boolean isAgain() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    public long getArea() {
        return area != 0 ? area : remembered(REMEMBERED);
    }

    public void setArea(long area) {
        this.area = area;
        remember(REMEMBERED, area);
    }

    protected static void remember(String name, long value) {
        FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(name, value);
    }

    protected static long remembered(String name) {
        return (Long) FacesContext.getCurrentInstance().getViewRoot().getViewMap().getOrDefault(name, 0L);
    }
}
