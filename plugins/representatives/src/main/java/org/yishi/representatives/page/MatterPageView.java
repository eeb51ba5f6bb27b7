package org.yishi.representatives.page;

import java.util.Map;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** A person's page about one record. Its id is remembered with the view: where a field cannot be read, Faces shows the form again. */
public abstract class MatterPageView {

    private static final String REMEMBERED = "representatives.id";

    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private boolean loaded;

    /** Before the page is shown, the first time and again. */
    public void load() {
        if (!loaded) {
            loaded = true;
            currentArea.enter(read());
        }
    }

    /** Reads what the page shows. @return the area */
    protected abstract long read();

    /** To another page, with a word on what was done. */
    protected String done(String page, String key, Object... arguments) {
        said.done(key, arguments);
        return "/representatives/" + page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    public long getId() {
        return (Long) memory().getOrDefault(REMEMBERED, 0L);
    }

    public void setId(long id) {
        memory().put(REMEMBERED, id);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }
}
