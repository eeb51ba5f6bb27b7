package org.yishi.deliberation.session;

import org.yishi.deliberation.consultation.ConsultationVisitView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The supervision committee reads the draft and says whether it came about by the rules. */
@Named("deliberationSuperviseSession")
@RequestScoped
public class SuperviseSessionView extends ConsultationVisitView {

    @Inject
    private Opinions opinions;

    private OpinionDraft draft;
    private boolean objects;
    private String words;

    public String give() {
        opinions.supervise(getId(), objects, words);
        return done("session/supervise", "deliberation.session.supervise.done");
    }

    public OpinionDraft getDraft() {
        if (draft == null) {
            draft = opinions.supervised(getId());
        }
        return draft;
    }

    public boolean isObjects() {
        return objects;
    }

    public void setObjects(boolean objects) {
        this.objects = objects;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
