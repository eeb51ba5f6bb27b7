package org.yishi.deliberation.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.ConsultationVisitView;
import org.yishi.deliberation.map.SimilarStatements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Saying something oneself. What is like it and was said already is shown once; who wants to say it all the same sends it again. */
@Named("deliberationAddStatement")
@RequestScoped
public class AddStatementView extends ConsultationVisitView {

    @Inject
    private Statements statements;
    @Inject
    private SimilarStatements others;

    private final Map<String, Object> values = new HashMap<>();
    private List<SimilarStatements.Similar> similar = List.of();
    private String compared;

    public String say() {
        String body = (String) values.get("body");
        if (!body.equals(compared)) {
            compared = body;
            similar = others.to(getId(), body);
            if (!similar.isEmpty()) {
                return null;
            }
        }
        boolean shown = statements.say(getId(), body);
        return done("statement/mine", shown ? "deliberation.statement.add.shown" : "deliberation.statement.add.waiting");
    }

    public long getLeft() {
        return statements.left(getId());
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }

    /** Those that were said already and are like it. */
    public List<SimilarStatements.Similar> getSimilar() {
        return similar;
    }

    /** The words for which similar ones were shown. */
    public String getCompared() {
        return compared;
    }

    public void setCompared(String compared) {
        this.compared = compared;
    }
}
