package org.yishi.deliberation.seat;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything public about who takes part in one consultation. */
@Named("deliberationShowSeat")
@RequestScoped
public class ShowSeatView {

    @Inject
    private Consultations consultations;
    @Inject
    private PartSeatView parts;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private Consultation consultation;
    private SeatBoard board;

    public void load() {
        consultation = consultations.read(id);
        currentArea.enter(consultation.areaId());
        board = parts.of(id);
    }

    public Consultation getConsultation() {
        return consultation;
    }

    public SeatBoard getBoard() {
        return board;
    }

    public boolean isCircleOpen() {
        return parts.isCircleOpen(board);
    }

    public boolean isRegistering() {
        return parts.isRegistering(board);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
