package org.yishi.deliberation.hearing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The public seats of a hearing (旁听席): whoever registers first sits first, the others wait and move up. The public record says how many, never who. */
@ApplicationScoped
public class PublicSeats {

    @Inject
    private AttendanceRepository repository;
    @Inject
    private Hearings hearings;
    @Inject
    private HearingTelling telling;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * Registers; whoever did so before keeps the place.
     *
     * @param consent that the name stands on the list at the door
     * @return the place in the order of registering
     */
    @Guarded("deliberation.attend")
    public int attend(@Of(Consultation.class) long consultationId, boolean consent) {
        open(consultationId);
        if (!consent) {
            throw new Refusal("deliberation.hearing.refusal.consent").at("consent").by("个人信息保护法第十三条");
        }
        long me = current.get().personId();
        if (repository.seat(consultationId, me).isEmpty()) {
            repository.add(PublicSeat.taken(consultationId, me, current.get().name(), Instant.now(clock)));
        }
        act.unnamed().fact("part", "attending");
        return place(consultationId, me);
    }

    /** Gives it up; nothing of it stays, and the first who waits has a seat. */
    @Guarded("deliberation.attend")
    public void giveUp(@Of(Consultation.class) long consultationId) {
        HearingReading hearing = open(consultationId);
        PublicSeat mine = repository.seat(consultationId, current.get().personId())
                .orElseThrow(() -> new Refusal("deliberation.hearing.refusal.notAttending"));
        leave(hearing, mine);
        act.unnamed().fact("part", "givenUp");
    }

    /** Also where somebody leaves the portal. */
    void leave(HearingReading hearing, PublicSeat seat) {
        int seats = hearing.hearing().publicSeats();
        boolean seated = place(seat.consultationId(), seat.personId()) <= seats;
        repository.remove(seat);
        List<PublicSeat> left = repository.seats(seat.consultationId());
        if (seated && left.size() >= seats) {
            telling.movedUp(hearing.consultation(), left.get(seats - 1).personId());
        }
    }

    /** My place in the order of registering; 0 where I am not registered. */
    @Guarded(value = "deliberation.attend", kind = Guarded.Kind.READ)
    public int mine(@Of(Consultation.class) long consultationId) {
        return place(consultationId, current.get().personId());
    }

    /** The hearings before their session in which I have a public seat, or wait for one. */
    @Guarded(value = "deliberation.attend", kind = Guarded.Kind.READ)
    public List<Consultation> ahead() {
        return repository.seatsOf(current.get().personId()).stream().map(seat -> hearings.read(seat.consultationId())).flatMap(Optional::stream)
                .filter(hearing -> hearing.isOpenAt(LocalDateTime.now(clock))).map(HearingReading::consultation).toList();
    }

    private int place(long consultationId, long personId) {
        List<PublicSeat> seats = repository.seats(consultationId);
        return IntStream.range(0, seats.size()).filter(i -> seats.get(i).personId() == personId).findFirst().orElse(-1) + 1;
    }

    /** The list for the door, in the order of registering. */
    @Guarded(value = "deliberation.hear", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<PublicSeat> list(@Of(Consultation.class) long consultationId) {
        List<PublicSeat> seats = repository.seats(consultationId);
        seats.forEach(seat -> act.concerning(seat.personId()));
        return seats;
    }

    @Open("how many want to sit in is public (domain 2.3)")
    public long registered(long consultationId) {
        return repository.registered(consultationId);
    }

    private HearingReading open(long consultationId) {
        return hearings.read(consultationId).filter(hearing -> hearing.isOpenAt(LocalDateTime.now(clock)))
                .orElseThrow(() -> new Refusal("deliberation.hearing.refusal.notOpen"));
    }
}
