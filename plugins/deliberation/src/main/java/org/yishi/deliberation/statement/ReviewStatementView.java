package org.yishi.deliberation.statement;

import java.util.List;

import org.yishi.deliberation.consultation.ConsultationVisitView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The supervision committee looks at what moderators hid, and may show it again. */
@Named("deliberationReviewStatement")
@RequestScoped
public class ReviewStatementView extends ConsultationVisitView {

    @Inject
    private Moderations moderations;

    private long statement;
    private List<Statement> hidden;

    public String restore() {
        moderations.restore(getId(), statement);
        return done("statement/review", "deliberation.statement.review.restored");
    }

    public List<Statement> getHidden() {
        if (hidden == null) {
            hidden = moderations.hidden(getId());
        }
        return hidden;
    }

    /** The one chosen, null where all are listed. */
    public Statement getChosen() {
        return getHidden().stream().filter(one -> one.id() == statement).findFirst().orElse(null);
    }

    public long getStatement() {
        return statement;
    }

    public void setStatement(long statement) {
        this.statement = statement;
    }
}
