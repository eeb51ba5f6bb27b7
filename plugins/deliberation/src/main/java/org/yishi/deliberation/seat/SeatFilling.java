package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.draw.Draw;
import org.yishi.deliberation.draw.DrawRepository;
import org.yishi.deliberation.draw.DrawState;
import org.yishi.deliberation.draw.SeatDrawRule;
import org.yishi.deliberation.draw.SeatDrawRule.Entry;
import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who follows when a seat becomes free: the reserves in their order, and nobody whom somebody picks. */
@ApplicationScoped
@Open("called inside of acts, which know who may")
public class SeatFilling {

    @Inject
    private SeatRepository repository;
    @Inject
    private VolunteerRepository volunteers;
    @Inject
    private DrawRepository draws;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private SeatTelling telling;
    @Inject
    private Clock clock;

    /** Whether registrations may still go without a trace: the pool is not frozen. */
    public boolean isPoolOpen(long consultationId) {
        return draws.latest(consultationId).map(Draw::state).filter(state -> state != DrawState.OPEN && state != DrawState.ABANDONED).isEmpty();
    }

    /** The volunteer is in. */
    public Seat seat(Volunteer volunteer, SeatKind kind) {
        Seat seat = Seat.registered(volunteer, kind, Instant.now(clock));
        volunteer.seat();
        repository.add(seat);
        telling.seated(consultations.get(volunteer.consultationId()), volunteer);
        return seat;
    }

    /** A voting seat ended: the next reserve of its group is in; empty where there is none. */
    public Optional<Seat> fill(Seat ended) {
        List<Volunteer> all = volunteers.of(ended.consultationId());
        all.stream().filter(one -> one.personId() != null && one.personId().equals(ended.personId())).findFirst().ifPresent(Volunteer::decline);
        Map<String, Volunteer> reserves = all.stream().filter(one -> one.state() == Volunteer.State.RESERVE && one.groupId() == ended.groupId())
                .sorted(Comparator.comparing(Volunteer::place)).collect(Collectors.toMap(Volunteer::number, Function.identity(), (a, b) -> a,
                LinkedHashMap::new));
        long women = repository.seats(ended.consultationId()).stream().filter(seat -> seat.isVoting() && seat.isWoman()).count();
        boolean womanNeeded = repository.plan(ended.consultationId()).filter(plan -> women < plan.women()).isPresent();
        return SeatDrawRule.next(reserves.values().stream().map(one -> new Entry(one.number(), 0, one.isWoman())).toList(), womanNeeded)
                .map(entry -> seat(reserves.get(entry.number()), SeatKind.DRAWN));
    }
}
