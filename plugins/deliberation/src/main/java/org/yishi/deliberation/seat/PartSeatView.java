package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who takes part, for the pages of this room and the fragment on the consultation's page. */
@Named("deliberationPartSeat")
@RequestScoped
public class PartSeatView {

    @Inject
    private SeatBoards boards;
    @Inject
    private Clock clock;

    private final Map<Long, SeatBoard> known = new HashMap<>();

    public SeatBoard of(long consultationId) {
        return known.computeIfAbsent(consultationId, boards::of);
    }

    public boolean isCircleOpen(SeatBoard board) {
        return board.circle() != null && board.circle().isOpen(LocalDate.now(clock));
    }

    public boolean isRegistering(SeatBoard board) {
        return board.isRegistering(LocalDate.now(clock));
    }

    public SeatStep step(SeatBoard board) {
        return board.step(LocalDate.now(clock));
    }
}
