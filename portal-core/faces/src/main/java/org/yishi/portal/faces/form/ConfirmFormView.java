package org.yishi.portal.faces.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.form.PaperEntries;
import org.yishi.portal.form.PaperView;

/** The second worker holds what was typed against the scan. */
@Named("portalConfirmForm")
@RequestScoped
public class ConfirmFormView extends HandledPaperView {

    @Inject
    private PaperEntries papers;

    private String why;

    @Override
    protected PaperView read(long sheet) {
        return papers.read(sheet);
    }

    public String confirm() {
        papers.confirm(getId());
        return done("portal.form.confirm.confirmed");
    }

    public String sendBack() {
        papers.sendBack(getId(), why);
        return done("portal.form.confirm.sentBack");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
