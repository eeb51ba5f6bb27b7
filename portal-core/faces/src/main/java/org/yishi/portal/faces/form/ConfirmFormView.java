package org.yishi.portal.faces.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.form.PaperEntries;
import org.yishi.portal.form.PaperView;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** The second worker holds what was typed against the scan. */
@Named("portalConfirmForm")
@RequestScoped
public class ConfirmFormView {

    @Inject
    private PaperEntries papers;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private PaperView paper;
    private String why;

    public void load() {
        paper = papers.read(id);
        currentArea.enter(paper.areaId());
    }

    public String confirm() {
        papers.confirm(id);
        return done("confirmed");
    }

    public String sendBack() {
        papers.sendBack(id, why);
        return done("sentBack");
    }

    private String done(String what) {
        said.done("portal.form.confirm." + what);
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

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
