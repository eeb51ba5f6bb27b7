package org.yishi.bylaws.version;

import java.util.Map;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What the pages about one version have in common for those who work on it. Its id is remembered with the view. */
public abstract class VersionWorkView {

    private static final String REMEMBERED = "bylaws.version";

    @Inject
    private Drafts drafts;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private BylawVersion version;
    private boolean filled;

    /** Puts what is known into the fields, once. */
    protected void fill(BylawVersion known) {
        // most forms begin empty
    }

    /** Before the page is shown, the first time and again. */
    public void load() {
        getVersion();
        if (!filled && !FacesContext.getCurrentInstance().isPostback()) {
            filled = true;
            fill(version);
        }
    }

    public BylawVersion getVersion() {
        if (version == null) {
            version = drafts.work(getId());
            currentArea.enter(version.areaId());
        }
        return version;
    }

    /** Back to the desk of the version, with a word on what was done. */
    protected String done(String key, Object... arguments) {
        said.done(key, arguments);
        return to("/bylaws/version/manage");
    }

    protected String to(String page) {
        return page + "?faces-redirect=true&id=" + getId();
    }

    public long getId() {
        return remembered(REMEMBERED);
    }

    public void setId(long id) {
        remember(REMEMBERED, id);
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
