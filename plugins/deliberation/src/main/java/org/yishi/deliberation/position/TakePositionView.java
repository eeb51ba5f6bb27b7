package org.yishi.deliberation.position;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationVisitView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody who holds a seat writes the position of the own side. */
@Named("deliberationTakePosition")
@RequestScoped
public class TakePositionView extends ConsultationVisitView {

    @Inject
    private Positions positions;

    private OwnSide own;
    private String body;

    @Override
    protected void fill(Consultation known) {
        body = getOwn() == null ? "" : getOwn().mine().body();
    }

    public String take() {
        positions.take(getId(), body);
        return done("position/take", "deliberation.position.take.taken");
    }

    /** Null where I hold no seat. */
    public OwnSide getOwn() {
        if (own == null) {
            own = positions.mine(getId()).orElse(null);
        }
        return own;
    }

    /** Whether the notice is not out yet. */
    public boolean isWritable() {
        return getConsultation().stage().isBeforeNotice();
    }

    public int getMost() {
        return positions.most(getConsultation());
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
