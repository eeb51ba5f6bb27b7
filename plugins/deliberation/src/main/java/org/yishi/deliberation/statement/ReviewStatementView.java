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

    private String because;
    private List<Statement> found;

    public String restore() {
        moderations.restore(getId(), getStatement());
        return done("statement/review", "deliberation.statement.review.restored");
    }

    public String uphold() {
        moderations.uphold(getId(), getStatement(), because);
        return done("statement/review", "deliberation.statement.review.upheld");
    }

    public List<Statement> getHidden() {
        return found().stream().limit(Moderations.LONGEST_QUEUE).toList();
    }

    /** Whether another page follows. */
    public boolean isMore() {
        return found().size() > Moderations.LONGEST_QUEUE;
    }

    private List<Statement> found() {
        if (found == null) {
            found = moderations.hidden(getId(), getPage());
        }
        return found;
    }

    /** The one chosen, null where all are listed. */
    public Statement getChosen() {
        return getHidden().stream().filter(one -> one.id() == getStatement()).findFirst().orElse(null);
    }

    public long getStatement() {
        return remembered("statement", 0);
    }

    public void setStatement(long statement) {
        remembered("statement", statement);
    }

    public int getPage() {
        return Math.max(1, (int) remembered("page", 0));
    }

    public void setPage(int page) {
        remembered("page", page);
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
