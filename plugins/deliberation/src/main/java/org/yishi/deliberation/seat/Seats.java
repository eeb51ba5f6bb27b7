package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Who takes part: named with consent, and until when. */
@ApplicationScoped
public class Seats {

    private static final String LAW = "《关于加强城乡社区协商的意见》（2015）";

    /** Stands in the record of the seat; the person need not say why. */
    static final String GIVEN_UP = "本人不参加";

    @Inject
    private SeatRepository repository;
    @Inject
    private VolunteerRepository volunteers;
    @Inject
    private SeatBoards boards;
    @Inject
    private Officials officials;
    @Inject
    private SeatFilling filling;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Event<SeatTaken> taken;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    private final SeatCodes codes = new SeatCodes();

    /** Somebody takes part by office, is elected by the group, or invited. Nobody is named past those who registered. */
    @Guarded("deliberation.seat")
    public void name(@Of(Consultation.class) long consultationId, Naming naming) {
        Consultation consultation = consultations.get(consultationId);
        if (consultation.stage() != Stage.CONVENING) {
            throw new Refusal("deliberation.refusal.stage.CONVENING");
        }
        Seat seat = Seat.named(consultationId, naming, codes.next(), Instant.now(clock));
        SeatBoard board = boards.of(consultation);
        if (naming.groupId() != null) {
            board.line(naming.groupId());
        }
        if (naming.kind().votes()) {
            requireFree(board, naming, consultation.areaId());
        }
        repository.add(seat);
        act.fact("part", "named").fact("seat", seat.id()).fact("kind", seat.kind());
    }

    private void requireFree(SeatBoard board, Naming naming, long areaId) {
        if (board.plan() == null) {
            throw new Refusal("deliberation.seat.refusal.unsettled." + SeatStep.ALLOT, "");
        }
        if (board.isRunning()) {
            throw new Refusal("deliberation.seat.refusal.drawing").by(LAW);
        }
        if (board.line(naming.groupId()).free() == 0) {
            throw new Refusal("deliberation.seat.refusal.full", board.line(naming.groupId()).name()).at("group");
        }
        if (volunteers.of(board.plan().consultationId()).stream()
                .anyMatch(one -> one.state() == Volunteer.State.RESERVE && one.groupId() == naming.groupId())) {
            throw new Refusal("deliberation.seat.refusal.reservesFirst").at("group").by(LAW);
        }
        if (naming.kind() == SeatKind.EX_OFFICIO && officials.seated(board, areaId) >= board.plan().officials()) {
            throw new Refusal("deliberation.seat.refusal.officials", board.plan().officials()).at("kind").by(LAW);
        }
    }

    /**
     * Somebody does not take part any more; of a seat that votes the next reserve of the group follows. Once the notice says who comes together,
     * whoever prepares the matter does not take anybody out of it: the person does, or the supervision committee, with a reason that everybody reads.
     *
     * @return whether somebody followed
     */
    @Guarded("deliberation.endSeat")
    public boolean end(@Of(Consultation.class) long consultationId, long seatId, String why) {
        Consultation consultation = consultations.get(consultationId);
        Seat seat = repository.seat(consultationId, seatId);
        if (seat.kind().votes() && !consultation.stage().isBeforeNotice() && !access.may("deliberation.witness", consultation.areaId())) {
            throw new Refusal("deliberation.seat.refusal.endAfterNotice").by(LAW);
        }
        return end(consultation, seat, why);
    }

    /** I do not take part any more. */
    @Guarded("deliberation.takeSeat")
    public void leave(@Of(Consultation.class) long consultationId) {
        long me = current.get().personId();
        Seat mine = repository.seats(consultationId).stream().filter(seat -> seat.isActive() && seat.isOf(me)).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.seat.refusal.nothingToDecline"));
        end(consultations.get(consultationId), mine, GIVEN_UP);
        act.unnamed();
    }

    /** The seat of somebody who is to take part no more. */
    @Guarded(value = "deliberation.endSeat", kind = Guarded.Kind.READ)
    public Seat ending(@Of(Consultation.class) long consultationId, long seatId) {
        Seat seat = repository.seat(consultationId, seatId);
        if (!seat.isActive()) {
            throw new NotFound("seat " + seatId);
        }
        return seat;
    }

    boolean end(Consultation consultation, Seat seat, String why) {
        if (!consultation.stage().isBeforeOpinion()) {
            throw new Refusal("deliberation.refusal.final");
        }
        seat.end(why, Instant.now(clock));
        Optional<Seat> next = seat.kind().votes() ? filling.fill(seat) : Optional.empty();
        act.fact("part", "ended").fact("seat", seat.id()).fact("next", next.map(Seat::id).orElse(0L));
        return next.isPresent();
    }

    /** Somebody who was named takes the seat, with the own account or on paper, by the code that the secretary handed out. */
    @Guarded("deliberation.takeSeat")
    public void take(@Of(Consultation.class) long consultationId, String code) {
        long me = current.get().personId();
        List<Seat> seats = repository.seats(consultationId).stream().filter(Seat::isActive).toList();
        if (seats.stream().anyMatch(seat -> seat.isOf(me))) {
            throw new Refusal("deliberation.seat.refusal.hasSeat");
        }
        String typed = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        Seat seat = seats.stream().filter(one -> one.personId() == null && typed.equals(one.code())).findFirst()
                .orElseThrow(() -> new Refusal("deliberation.seat.refusal.noSuchCode").at("code"));
        requireShare(consultationId, seat, me);
        leaveThePool(consultationId, me);
        seat.take(me);
        taken.fire(new SeatTaken(seat.id(), me));
        act.unnamed().fact("part", "taken").fact("seat", seat.id());
    }

    /** Whoever was named as one of the people and holds an office counts among the officials all the same. */
    private void requireShare(long consultationId, Seat seat, long me) {
        Consultation consultation = consultations.get(consultationId);
        SeatBoard board = boards.of(consultation);
        if (board.plan() != null && seat.kind().votes() && seat.kind() != SeatKind.EX_OFFICIO && officials.include(me, consultation.areaId())
                && officials.seated(board, consultation.areaId()) >= board.plan().officials()) {
            throw new Refusal("deliberation.seat.refusal.officialsFull", board.plan().officials()).at("code").by(LAW);
        }
    }

    /** Whether I take part already. */
    @Guarded(value = "deliberation.takeSeat", kind = Guarded.Kind.READ)
    public boolean isSeated(@Of(Consultation.class) long consultationId) {
        long me = current.get().personId();
        return repository.seats(consultationId).stream().anyMatch(seat -> seat.isActive() && seat.isOf(me));
    }

    /** One person, one seat: whoever takes the one for which he was named is not drawn for another. */
    private void leaveThePool(long consultationId, long me) {
        volunteers.mine(consultationId, me).ifPresent(mine -> {
            if (mine.state() == Volunteer.State.RESERVE) {
                mine.decline();
            } else if (mine.state() == Volunteer.State.REGISTERED) {
                if (!filling.isPoolOpen(consultationId)) {
                    throw new Refusal("deliberation.seat.refusal.inDraw");
                }
                volunteers.remove(mine);
            }
        });
    }

    /** Those who take part now; the invited last. */
    @Open("names of participants are public with their consent")
    public List<SeatHolder> holders(long consultationId) {
        SeatBoard board = boards.of(consultationId);
        List<SeatHolder> voting = board.groups().stream().flatMap(line -> line.voting().stream().map(seat -> holder(seat, line.name()))).toList();
        List<SeatHolder> invited = board.invited().stream().map(seat -> holder(seat, board.groups().stream().filter(line -> line.isCounted()
                && seat.groupId() != null && line.group().id() == seat.groupId()).map(GroupLine::name).findFirst().orElse(""))).toList();
        return Stream.concat(voting.stream(), invited.stream()).toList();
    }

    private static SeatHolder holder(Seat seat, String group) {
        return new SeatHolder(seat.id(), seat.name(), seat.office(), group, seat.kind(), seat.kind().votes());
    }
}
