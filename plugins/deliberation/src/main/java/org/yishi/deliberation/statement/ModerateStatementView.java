package org.yishi.deliberation.statement;

import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The moderator's queue, one statement a screen; or one named statement, such as one that somebody complained about. */
@Named("deliberationModerateStatement")
@RequestScoped
public class ModerateStatementView extends ConsultationWorkView {

    @Inject
    private Moderations moderations;

    private long statement;
    private long shown;
    private Statement current;
    private int waiting;

    @Override
    protected void fill(Consultation known) {
        List<Statement> queue = moderations.queue(getId());
        waiting = queue.size();
        current = statement != 0 ? moderations.look(getId(), statement) : queue.stream().findFirst().orElse(null);
        shown = current == null ? 0 : current.id();
    }

    public String approve() {
        moderations.approve(getId(), shown);
        return done("statement/moderate", "deliberation.statement.moderate.approved");
    }

    public String hide(HideReason reason) {
        moderations.hide(getId(), shown, reason);
        return done("statement/moderate", "deliberation.statement.moderate.hidden");
    }

    public Statement getCurrent() {
        if (current == null && shown != 0) {
            current = moderations.look(getId(), shown);
        }
        return current;
    }

    public int getWaiting() {
        return waiting;
    }

    public long getStatement() {
        return statement;
    }

    public void setStatement(long statement) {
        this.statement = statement;
    }

    public long getShown() {
        return shown;
    }

    public void setShown(long shown) {
        this.shown = shown;
    }
}
