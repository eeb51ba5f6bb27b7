package org.yishi.deliberation.seat;

import org.yishi.deliberation.consultation.ConsultationVisitView;
import org.yishi.portal.access.Access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody does not take part any more. */
@Named("deliberationEndSeat")
@RequestScoped
public class EndSeatView extends ConsultationVisitView {

    @Inject
    private Seats seats;
    @Inject
    private Access access;

    private long seat;
    private String why;

    public String end() {
        boolean followed = seats.end(getId(), seat, why);
        return done(getBack(), followed ? "deliberation.seat.end.followed" : "deliberation.seat.end.done");
    }

    public Seat getChosen() {
        return seats.ending(getId(), seat);
    }

    /** The page from which one comes: that of the secretary, or that of the supervision committee. */
    public String getBack() {
        return access.may("deliberation.seat", getConsultation().areaId()) ? "seat/manage" : "session/supervise";
    }

    public long getSeat() {
        return seat;
    }

    public void setSeat(long seat) {
        this.seat = seat;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
