package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers the procedure of consultations. */
@ApplicationScoped
@Open("called inside of acts of the procedure, which know who may")
public class SettledParticipants implements Participants {

    @Inject
    private SeatBoards boards;
    @Inject
    private Clock clock;

    @Override
    public void requireSettled(Consultation consultation) {
        boards.of(consultation).requireSettled(LocalDate.now(clock));
    }

    @Override
    public void requireCircleOpen(Consultation consultation) {
        SeatBoard board = boards.of(consultation);
        board.requireOpen();
        if (board.taken() > 0) {
            throw new Refusal("deliberation.seat.refusal.stands");
        }
    }
}
