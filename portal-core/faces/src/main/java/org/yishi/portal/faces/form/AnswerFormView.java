package org.yishi.portal.faces.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.form.Contests;
import org.yishi.portal.form.PaperView;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** Whoever had no hand in an entry answers a doubt about it. */
@Named("portalAnswerForm")
@RequestScoped
public class AnswerFormView {

    @Inject
    private Contests contests;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private PaperView paper;
    private String answer;

    public void load() {
        paper = contests.read(id);
        currentArea.enter(paper.areaId());
    }

    /** The resident is right. */
    public String uphold() {
        return done(contests.answer(id, answer, true) ? "takenBack" : "upheld");
    }

    public String reject() {
        contests.answer(id, answer, false);
        return done("rejected");
    }

    private String done(String what) {
        said.done("portal.form.answer.done." + what);
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

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
