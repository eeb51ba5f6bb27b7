package org.yishi.portal.faces.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.form.Contests;
import org.yishi.portal.form.PaperView;

/** Whoever had no hand in an entry answers a doubt about it. */
@Named("portalAnswerForm")
@RequestScoped
public class AnswerFormView extends HandledPaperView {

    private static final String DONE = "portal.form.answer.done.";

    @Inject
    private Contests contests;

    private String answer;

    @Override
    protected PaperView read(long sheet) {
        return contests.read(sheet);
    }

    /** The resident is right. */
    public String uphold() {
        return done(DONE + (contests.answer(getId(), answer, true) ? "takenBack" : "upheld"));
    }

    public String reject() {
        contests.answer(getId(), answer, false);
        return done(DONE + "rejected");
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
