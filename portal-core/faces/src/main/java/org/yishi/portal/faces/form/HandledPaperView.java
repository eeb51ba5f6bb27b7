package org.yishi.portal.faces.form;

import jakarta.inject.Inject;

import org.yishi.portal.form.PaperView;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** What the pages share on which somebody else than its writer decides about an entered sheet. */
public abstract class HandledPaperView {

    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private PaperView paper;

    public void load() {
        paper = read(id);
        currentArea.enter(paper.areaId());
    }

    /** By the use case of the page, which asks for the permission and logs the look. */
    protected abstract PaperView read(long sheet);

    /** Says it and goes back to the list. @param key of what was done */
    protected String done(String key) {
        said.done(key);
        return "/portal/form/list?faces-redirect=true&area=" + paper.areaId();
    }

    public PaperView getPaper() {
        return paper;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
