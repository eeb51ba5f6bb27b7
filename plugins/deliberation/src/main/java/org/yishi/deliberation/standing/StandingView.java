package org.yishi.deliberation.standing;

import java.util.Map;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What the forms about one standing body have in common. Its id is remembered with the view: where a field cannot be read, Faces shows the form again. */
public abstract class StandingView {

    private static final String REMEMBERED = "deliberation.standing";

    @Inject
    private StandingBodies bodies;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private StandingReading read;

    /** Before the page is shown, the first time and again. */
    public void load() {
        getRead();
    }

    public StandingReading getRead() {
        if (read == null) {
            read = bodies.work(getId());
            currentArea.enter(read.body().areaId());
        }
        return read;
    }

    public StandingBody getBody() {
        return getRead().body();
    }

    protected StandingBodies bodies() {
        return bodies;
    }

    /** To the page on which all of it is managed, with a word on what was done. */
    protected String done(String key, Object... arguments) {
        said.done(key, arguments);
        return "/deliberation/standing/manage?faces-redirect=true&id=" + getId();
    }

    public long getId() {
        return remembered("id", id);
    }

    public void setId(long id) {
        this.id = id;
        remembered("id", id);
    }

    /** A parameter of the page, kept with the view; 0 asks for it. */
    protected static long remembered(String name, long value) {
        Map<String, Object> memory = FacesContext.getCurrentInstance().getViewRoot().getViewMap();
        if (value != 0) {
            memory.put(REMEMBERED + "." + name, value);
        }
        return (Long) memory.getOrDefault(REMEMBERED + "." + name, 0L);
    }
}
