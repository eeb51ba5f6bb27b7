package org.yishi.decisions.opinion;

import org.yishi.decisions.matter.MatterWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The committee answers what the supervision committee criticised. */
@Named("decisionsAnswerOpinion")
@RequestScoped
public class AnswerOpinionView extends MatterWorkView {

    @Inject
    private Opinions opinions;

    private String answer;

    private static final String OPINION = "decisions.opinion";

    /** What is to be answered; null where there is nothing. */
    public Opinion getGiven() {
        Watch watch = opinions.watch(getId());
        return watch.criticised().stream().filter(opinion -> opinion.id() == getOpinion()).findFirst().orElse(null);
    }

    public String reply() {
        opinions.answer(getId(), getOpinion(), answer);
        return done("decisions.opinion.answer.done");
    }

    public long getOpinion() {
        return remembered(OPINION);
    }

    public void setOpinion(long opinion) {
        remember(OPINION, opinion);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
