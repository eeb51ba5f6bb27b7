package org.yishi.bylaws.enforcement;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The supervision committee, or the street, answers an objection. */
@Named("bylawsAnswerEnforcement")
@RequestScoped
public class AnswerEnforcementView extends FileView {

    @Inject
    private Enforcements enforcements;
    @Inject
    private Clock clock;

    private String body;

    @Override
    protected Enforcements.File read(long id) {
        return enforcements.file(id);
    }

    public String answer() {
        enforcements.answer(getId(), body, LocalDate.now(clock));
        return done("bylaws.enforcement.answer.done", "/bylaws/enforcement/handle");
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
