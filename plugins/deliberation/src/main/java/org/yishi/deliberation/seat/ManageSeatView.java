package org.yishi.deliberation.seat;

import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything about who takes part for those who prepare it, and the one next step. */
@Named("deliberationManageSeat")
@RequestScoped
public class ManageSeatView extends ConsultationWorkView {

    @Inject
    private Groups groups;
    @Inject
    private PartSeatView parts;
    @Inject
    private Settings settings;

    private Integer seats;

    @Override
    protected void fill(Consultation known) {
        seats = getBoard().plan() == null ? settings.number("deliberation.seats", known.areaId()) : Integer.valueOf(getBoard().plan().seats());
    }

    public String allot() {
        groups.allot(getId(), seats);
        return done("seat/manage", "deliberation.seat.manage.allotted");
    }

    public SeatBoard getBoard() {
        return parts.of(getId());
    }

    public SeatStep getStep() {
        return parts.step(getBoard());
    }

    /** Named, and not yet taken with an own account; for those who hand out the codes. */
    public List<Seat> getUntaken() {
        return getBoard().active().stream().filter(seat -> seat.code() != null).toList();
    }

    public String code(Seat seat) {
        return seat.code();
    }

    /** Whether groups and seats may still be changed. */
    public boolean isSpreadable() {
        return !getBoard().isRegistrationUnderWayOrOver() && getStep().compareTo(SeatStep.WAIT) > 0;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }
}
