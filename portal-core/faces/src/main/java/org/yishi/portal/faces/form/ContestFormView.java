package org.yishi.portal.faces.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.form.EntryScreen;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.OwnPapers;
import org.yishi.portal.form.PaperView;
import org.yishi.portal.page.Said;

/** A resident says that an entry is not what was written. */
@Named("portalContestForm")
@RequestScoped
public class ContestFormView {

    @Inject
    private OwnPapers papers;
    @Inject
    private EntryScreen screen;
    @Inject
    private Said said;

    private final Map<String, Object> values = new HashMap<>();
    private long id;
    private PaperView paper;

    public void load() {
        paper = papers.own(id);
    }

    public String contest() {
        papers.contest(id, String.valueOf(values.getOrDefault("words", "")));
        said.done("portal.form.contest.done");
        return "/portal/form/mine?faces-redirect=true";
    }

    public List<FormField> getFields() {
        return screen.form("portal.contestPaper").fields();
    }

    public Map<String, Object> getValues() {
        return values;
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
