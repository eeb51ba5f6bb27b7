package org.yishi.deliberation.seat;

import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody does not take part any more. */
@Named("deliberationEndSeat")
@RequestScoped
public class EndSeatView extends ConsultationWorkView {

    @Inject
    private Seats seats;
    @Inject
    private PartSeatView parts;

    private long seat;
    private String why;

    public String end() {
        boolean followed = seats.end(getId(), seat, why);
        return done("seat/manage", followed ? "deliberation.seat.end.followed" : "deliberation.seat.end.done");
    }

    public Seat getChosen() {
        return parts.of(getId()).active().stream().filter(one -> one.id() == seat).findFirst().orElseThrow(() -> new NotFound("seat " + seat));
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
