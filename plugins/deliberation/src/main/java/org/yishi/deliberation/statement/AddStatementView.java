package org.yishi.deliberation.statement;

import org.yishi.deliberation.consultation.ConsultationVisitView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Saying something oneself. */
@Named("deliberationAddStatement")
@RequestScoped
public class AddStatementView extends ConsultationVisitView {

    @Inject
    private Statements statements;

    private String body;

    public String say() {
        boolean shown = statements.say(getId(), body);
        return done("statement/mine", shown ? "deliberation.statement.add.shown" : "deliberation.statement.add.waiting");
    }

    public long getLeft() {
        return statements.left(getId());
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
