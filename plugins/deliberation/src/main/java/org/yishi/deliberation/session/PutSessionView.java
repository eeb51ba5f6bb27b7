package org.yishi.deliberation.session;

import org.yishi.deliberation.consultation.ConsultForm;
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
    private String why;

    @Override
    protected void fill(Consultation known) {
        owners = Belonging.usual(known.form()).toOwners();
        standings.of(getId()).stream().map(PointStanding::candidate).filter(one -> one.id() == point).findFirst().ifPresent(one -> {
            body = one.body();
            owners = one.isOwnersMatter();
            why = one.whoseWhy();
        });
    }

    public String save() {
        if (point == 0) {
            candidates.put(getId(), body, owners, why, StatementNumbers.of(rests));
        } else {
            candidates.reword(getId(), point, body, owners, why);
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

    /** Whether it may be said why a point does not belong to the owners; what prepares their vote belongs to them. */
    public boolean isOwnersDoubtful() {
        return getConsultation().form() == ConsultForm.COMPOUND;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
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
