package org.yishi.deliberation.consultation;

import java.util.List;

import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointKind;
import org.yishi.deliberation.outcome.PointLine;
import org.yishi.deliberation.statement.StatementOrder;
import org.yishi.deliberation.statement.StatementPage;
import org.yishi.deliberation.statement.Statements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writing the outcome point by point, and publishing it. */
@Named("deliberationOutcomeConsultation")
@RequestScoped
public class OutcomeConsultationView extends ConsultationWorkView {

    @Inject
    private Outcomes outcomes;
    @Inject
    private Statements statements;

    private PointKind kind;
    private String body;
    private String rests;
    private String order;
    private int page;
    private List<PointLine> points;
    private StatementPage lines;

    public String add() {
        outcomes.add(getId(), kind, body, StatementNumbers.of(rests));
        return done("consultation/outcome", "deliberation.consultation.outcome.added");
    }

    public String publish() {
        outcomes.publish(getId());
        return done("consultation/show", "deliberation.consultation.outcome.published");
    }

    public List<PointLine> getPoints() {
        if (points == null) {
            points = outcomes.draft(getId());
        }
        return points;
    }

    public StatementPage getLines() {
        if (lines == null) {
            lines = statements.page(getId(), StatementOrder.named(order), page);
        }
        return lines;
    }

    public List<PointKind> getKinds() {
        return PointKind.byHand();
    }

    public PointKind getKind() {
        return kind;
    }

    public void setKind(PointKind kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getRests() {
        return rests;
    }

    public void setRests(String rests) {
        this.rests = rests;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
