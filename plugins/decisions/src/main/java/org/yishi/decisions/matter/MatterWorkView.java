package org.yishi.decisions.matter;

import java.util.Map;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/**
 * What the pages about one matter have in common for those who work on it; they see drafts too. Its id is remembered with the view:
 * when a field cannot be read, Faces shows the form again without setting the parameters of the page.
 */
public abstract class MatterWorkView {

    private static final String REMEMBERED = "decisions.matter";

    @Inject
    private Drafts drafts;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private Matter matter;
    private boolean filled;

    /** Puts what is known into the fields, once. */
    protected void fill(Matter known) {
        // most forms begin empty
    }

    /** Before the page is shown, the first time and again. */
    public void load() {
        getMatter();
        if (!filled && !FacesContext.getCurrentInstance().isPostback()) {
            filled = true;
            fill(matter);
        }
    }

    public Matter getMatter() {
        if (matter == null) {
            matter = drafts.work(getId());
            currentArea.enter(matter.areaId());
        }
        return matter;
    }

    /** Back to the desk of the matter, with a word on what was done. */
    protected String done(String key, Object... arguments) {
        said.done(key, arguments);
        return to("/decisions/matter/manage");
    }

    protected String to(String page) {
        return page + "?faces-redirect=true&id=" + getId();
    }

    public long getId() {
        return id != 0 ? id : (Long) memory().getOrDefault(REMEMBERED, 0L);
    }

    public void setId(long id) {
        this.id = id;
        memory().put(REMEMBERED, id);
    }

    /** Remembers a further number of the page with the view. */
    protected static void remember(String name, long value) {
        memory().put(name, value);
    }

    protected static long remembered(String name) {
        return (Long) memory().getOrDefault(name, 0L);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }
}
