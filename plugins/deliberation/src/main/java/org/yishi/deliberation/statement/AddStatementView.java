package org.yishi.deliberation.statement;

import java.util.HashMap;
import java.util.Map;

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

    private final Map<String, Object> values = new HashMap<>();

    public String say() {
        boolean shown = statements.say(getId(), (String) values.get("body"));
        return done("statement/mine", shown ? "deliberation.statement.add.shown" : "deliberation.statement.add.waiting");
    }

    public long getLeft() {
        return statements.left(getId());
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }
}
