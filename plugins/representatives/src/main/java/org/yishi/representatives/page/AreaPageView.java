package org.yishi.representatives.page;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** A person's page in an area. The area is remembered with the view: where a field cannot be read, Faces shows the form again. */
public abstract class AreaPageView {

    private static final String REMEMBERED = "representatives.area";

    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    /** Before the page is shown, the first time and again. */
    public void load() {
        enter();
    }

    protected Area enter() {
        return currentArea.enter(getArea());
    }

    /** To another page, with a word on what was done. */
    protected String done(String page, String key, Object... arguments) {
        said.done(key, arguments);
        return "/representatives/" + page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    public long getArea() {
        return (Long) memory().getOrDefault(REMEMBERED, 0L);
    }

    public void setArea(long area) {
        memory().put(REMEMBERED, area);
    }

    protected static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    /** Null where nothing was typed. */
    protected static LocalTime time(String typed, String field) {
        try {
            return typed == null || typed.isBlank() ? null : LocalTime.parse(typed.strip().replace('：', ':'));
        } catch (DateTimeParseException e) {
            throw new Refusal("representatives.refusal.time").at(field);
        }
    }
}
