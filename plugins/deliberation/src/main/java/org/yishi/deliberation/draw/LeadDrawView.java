package org.yishi.deliberation.draw;

import org.yishi.deliberation.consultation.ConsultationVisitView;
import org.yishi.deliberation.seat.PartSeatView;
import org.yishi.deliberation.seat.SeatBoard;
import org.yishi.portal.access.Access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leading a draw through its steps: the secretary freezes the pool and enters the figure, the supervision committee enters it again. */
@Named("deliberationLeadDraw")
@RequestScoped
public class LeadDrawView extends ConsultationVisitView {

    @Inject
    private Draws draws;
    @Inject
    private PartSeatView parts;
    @Inject
    private Access access;

    private String figure;
    private String why;

    public String freeze() {
        draws.freeze(getId());
        return done("draw/lead", "deliberation.draw.lead.frozen");
    }

    public String enter() {
        draws.enter(getId(), figure);
        return done("draw/lead", "deliberation.draw.lead.entered");
    }

    public String witness() {
        boolean holds = draws.witness(getId(), figure);
        return done("draw/show", holds ? "deliberation.draw.lead.drawn" : "deliberation.draw.lead.broken");
    }

    public String abandon() {
        if (isWitness()) {
            draws.annul(getId(), why);
        } else {
            draws.abandon(getId(), why);
        }
        return done("draw/lead", "deliberation.draw.lead.abandoned");
    }

    public SeatBoard getBoard() {
        return parts.of(getId());
    }

    /** Null where none was opened. */
    public Draw getDraw() {
        return getBoard().draw();
    }

    public String getStep() {
        return parts.step(getBoard()).name();
    }

    public boolean isSecretary() {
        return access.may("deliberation.seat", getConsultation().areaId());
    }

    public boolean isWitness() {
        return access.may("deliberation.witness", getConsultation().areaId());
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
