package org.yishi.deliberation.session;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.StatementNumbers;
import org.yishi.deliberation.statement.StatementOrder;
import org.yishi.deliberation.statement.StatementPage;
import org.yishi.deliberation.statement.Statements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Puts a point on the table, or words one better between the rounds. */
@Named("deliberationPutSession")
@RequestScoped
public class PutSessionView extends SeatSelectView {

    @Inject
    private Candidates candidates;
    @Inject
    private Standings standings;
    @Inject
    private Statements statements;

    private long point;
    private String body;
    private String rests;
    private boolean owners;

    @Override
    protected void fill(Consultation known) {
        standings.of(getId()).stream().map(PointStanding::candidate).filter(one -> one.id() == point).findFirst().ifPresent(one -> {
            body = one.body();
            owners = one.isOwnersMatter();
        });
    }

    public String save() {
        if (point == 0) {
            candidates.put(getId(), body, owners, StatementNumbers.of(rests));
        } else {
            candidates.reword(getId(), point, body, owners);
        }
        return done("session/table", "deliberation.session.put.done");
    }

    public boolean isFresh() {
        return point == 0;
    }

    /** Whether something may belong to the owners here (民法典第二百七十八条). */
    public boolean isOwnersForm() {
        return getConsultation().form().mayConcernOwners();
    }

    /** Statements to take points from, those on which most agree first. */
    public StatementPage getLines() {
        return statements.page(getId(), StatementOrder.named("AGREED"), 1);
    }

    public long getPoint() {
        return point;
    }

    public void setPoint(long point) {
        this.point = point;
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

    public boolean isOwners() {
        return owners;
    }

    public void setOwners(boolean owners) {
        this.owners = owners;
    }
}
