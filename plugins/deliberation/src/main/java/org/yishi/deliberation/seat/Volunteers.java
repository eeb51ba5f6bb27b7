package org.yishi.deliberation.seat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.draw.DrawState;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Registering to take part, and taking it back. The public record says how many, never who. */
@ApplicationScoped
public class Volunteers {

    private static final int NUMBERS = 1_000_000;

    @Inject
    private VolunteerRepository repository;
    @Inject
    private SeatRepository seats;
    @Inject
    private SeatBoards boards;
    @Inject
    private Seats leaving;
    @Inject
    private SeatTelling telling;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Officials officials;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    private final SecureRandom random = new SecureRandom();

    /**
     * Registers, or changes what was registered; the number stays.
     *
     * @param consent that the name is published if the person is to take part
     * @return the number
     */
    @Guarded("deliberation.volunteer")
    public String register(@Of(Consultation.class) long consultationId, long groupId, boolean woman, boolean consent) {
        Consultation consultation = consultations.get(consultationId);
        SeatBoard board = boards.of(consultation);
        requireRegistering(board);
        if (!consent) {
            throw new Refusal("deliberation.seat.refusal.consent").at("consent").by("个人信息保护法第十三条");
        }
        long me = current.get().personId();
        // they take part by office within their share, or not at all; so the pool cannot fill up with them
        if (officials.include(me, consultation.areaId())) {
            throw new Refusal("deliberation.seat.refusal.official");
        }
        // one person, one seat: whoever was named would otherwise be drawn for another
        if (board.active().stream().anyMatch(seat -> seat.isOf(me))) {
            throw new Refusal("deliberation.seat.refusal.hasSeat");
        }
        InterestGroup group = board.line(groupId).group();
        Optional<Volunteer> known = repository.mine(consultationId, me);
        known.ifPresent(volunteer -> volunteer.change(group, woman));
        Volunteer mine = known.orElseGet(() -> Volunteer.registered(group, me, number(consultationId), current.get().name(), woman, today()));
        if (known.isEmpty()) {
            repository.add(mine);
        }
        act.unnamed().fact("part", "registered");
        return mine.number();
    }

    private String number(long consultationId) {
        String number = String.format("%06d", random.nextInt(NUMBERS));
        return repository.isTaken(consultationId, number) ? number(consultationId) : number;
    }

    private void requireRegistering(SeatBoard board) {
        if (board.draw() == null || !board.isRegistering(today())) {
            throw new Refusal(board.draw() == null ? "deliberation.seat.refusal.notRegistering" : "deliberation.seat.refusal.registrationOver");
        }
    }

    /** Takes it back before the pool is frozen; nothing of it stays. */
    @Guarded("deliberation.volunteer")
    public void withdraw(@Of(Consultation.class) long consultationId) {
        SeatBoard board = boards.of(consultations.get(consultationId));
        if (board.draw() == null || board.draw().state() != DrawState.OPEN) {
            throw new Refusal("deliberation.seat.refusal.registrationOver");
        }
        Volunteer mine = required(consultationId);
        mine.requireRegistered();
        repository.remove(mine);
        act.unnamed().fact("part", "withdrawn");
    }

    /** Does not take part after all: the next reserve follows; also gives up a place among the reserves. */
    @Guarded("deliberation.volunteer")
    public void decline(@Of(Consultation.class) long consultationId) {
        Volunteer mine = required(consultationId);
        switch (mine.state()) {
            case SEATED -> seats.seats(consultationId).stream().filter(seat -> seat.isActive() && mine.personId().equals(seat.personId())).findFirst()
                    .ifPresent(seat -> leaving.end(consultations.get(consultationId), seat, Seats.GIVEN_UP));
            case RESERVE -> act.fact("part", "reserveDeclined");
            default -> throw new Refusal("deliberation.seat.refusal.nothingToDecline");
        }
        mine.decline();
        act.unnamed();
    }

    private Volunteer required(long consultationId) {
        return repository.mine(consultationId, current.get().personId())
                .orElseThrow(() -> new Refusal("deliberation.seat.refusal.notRegistered"));
    }

    /** What became of me. */
    @Guarded(value = "deliberation.volunteer", kind = Guarded.Kind.READ)
    public Optional<Volunteer> mine(@Of(Consultation.class) long consultationId) {
        return repository.mine(consultationId, current.get().personId());
    }

    /** Everybody who registered, with names, for those who prepare the draw. */
    @Guarded(value = "deliberation.seat", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Volunteer> pool(@Of(Consultation.class) long consultationId) {
        List<Volunteer> pool = repository.of(consultationId);
        pool.stream().filter(one -> one.personId() != null).forEach(one -> act.concerning(one.personId()));
        return pool;
    }

    /** Somebody leaves the pool before it is frozen, for a reason that is public without the name. */
    @Guarded("deliberation.seat")
    public void exclude(@Of(Consultation.class) long consultationId, long volunteerId, ExcludeReason reason, String why) {
        Consultation consultation = consultations.get(consultationId);
        SeatBoard board = boards.of(consultation);
        if (board.draw() == null || board.draw().state() != DrawState.OPEN) {
            throw new Refusal("deliberation.seat.refusal.registrationOver");
        }
        Volunteer volunteer = repository.get(consultationId, volunteerId);
        volunteer.exclude(reason, why);
        act.fact("part", "excluded").fact("number", volunteer.number()).fact("reason", reason).fact("why", volunteer.why());
        telling.excluded(consultation, volunteer);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
