package org.yishi.deliberation.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The opinion that is written and waits for signatures and the supervision committee. */
@Named("deliberationDraftSession")
@RequestScoped
public class DraftSessionView extends SeatSelectView {

    @Inject
    private Opinions opinions;

    private OpinionDraft draft;
    private String answer;

    public String adopt() {
        opinions.adopt(getId());
        return done("consultation/show", "deliberation.consultation.outcome.published");
    }

    public String reply() {
        opinions.answer(getId(), answer);
        return done("session/draft", "deliberation.session.draft.replied");
    }

    public OpinionDraft getDraft() {
        if (draft == null) {
            draft = opinions.draft(getId());
        }
        return draft;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
