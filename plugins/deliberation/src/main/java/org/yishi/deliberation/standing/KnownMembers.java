package org.yishi.deliberation.standing;

import org.yishi.deliberation.seat.SeatTaken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever takes a seat that was given to a member of a standing body is that member; the next time the seat is the person's own at once. */
@ApplicationScoped
public class KnownMembers {

    @Inject
    private StandingRepository repository;

    void taken(@Observes SeatTaken taken) {
        repository.unknownOf(taken.seatId()).ifPresent(member -> member.take(taken.personId()));
    }
}
