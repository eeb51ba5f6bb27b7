package org.yishi.deliberation.statement;

import org.yishi.deliberation.consultation.ConsultationVisitView;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whoever said a hidden statement asks the supervision committee to look at it. */
@Named("deliberationAppealStatement")
@RequestScoped
public class AppealStatementView extends ConsultationVisitView {

    @Inject
    private Statements statements;

    private String why;

    public String appeal() {
        statements.appeal(getId(), getStatement(), why);
        return done("statement/mine", "deliberation.statement.appeal.done");
    }

    public Statement getChosen() {
        return statements.mine().stream().filter(one -> one.id() == getStatement() && one.consultationId() == getId()).findFirst()
                .orElseThrow(() -> new NotFound("statement " + getStatement()));
    }

    public long getStatement() {
        return remembered("statement", 0);
    }

    public void setStatement(long statement) {
        remembered("statement", statement);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
