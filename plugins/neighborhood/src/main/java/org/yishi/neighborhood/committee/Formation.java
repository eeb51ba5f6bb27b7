package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.people.Appointments;
import org.yishi.portal.people.Role;
import org.yishi.portal.setting.Settings;

/** Makes committees and fills seats, within the act that elects: offices of core follow from seats and from nothing else. */
@ApplicationScoped
class Formation {

    @Inject
    private CommitteeRepository repository;
    @Inject
    private Appointments appointments;
    @Inject
    private Messages messages;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Who was elected, in order. @param alternates likewise */
    record Elected(List<Long> members, List<Long> alternates) {
    }

    /** A new committee takes office; the one before it has to hand over. */
    Committee form(long areaId, Committee.Shape shape, Elected elected, LocalDate on, long voteId) {
        List<Committee> before = repository.of(areaId);
        before.stream().filter(one -> one.succeededOn() == null && one.dissolvedOn() == null).forEach(one -> replace(one, on));
        int term = before.stream().mapToInt(Committee::term).max().orElse(0) + 1;
        Committee committee = repository.add(Committee.elected(areaId, term, shape,
                settings.number("neighborhood.committee.reelectionLeadMonths", areaId), on, voteId, current.get().personId(), Instant.now(clock)));
        act.fact("committee", committee.id()).fact("term", term);
        fill(committee, elected, on);
        messages.tell(Message.about("neighborhood.committeeFormed", areaId, committee.dossier(), Audience.residents(areaId),
                "/neighborhood/committee/show?area=" + areaId, String.valueOf(term)));
        return committee;
    }

    void fill(Committee committee, Elected elected, LocalDate on) {
        int place = (int) repository.seats(committee.id()).stream().filter(seat -> seat.office().hasVote()).count();
        for (long person : elected.members()) {
            repository.add(Seat.taken(committee, person, Office.MEMBER, ++place, on));
            appoint(committee, person, on);
        }
        int rank = 0;
        for (long person : elected.alternates()) {
            repository.add(Seat.taken(committee, person, Office.ALTERNATE, ++rank, on));
        }
    }

    /** The first alternate takes the place of a member who leaves. */
    void moveUp(Committee committee, LocalDate from) {
        List<Seat> seats = repository.seats(committee.id());
        seats.stream().filter(seat -> seat.office() == Office.ALTERNATE && seat.isHeldOn(from)).findFirst().ifPresent(first -> {
            first.leave(from.minusDays(1));
            int place = (int) seats.stream().filter(seat -> seat.office().hasVote()).count() + 1;
            repository.add(Seat.taken(committee, first.personId(), Office.MEMBER, place, from));
            appoint(committee, first.personId(), from);
            act.fact("movedUp", first.id());
        });
    }

    void resign(Committee committee, Seat seat, LocalDate lastDay, String why) {
        if (seat.office().hasVote()) {
            appointments.end(committee.areaId(), seat.personId(), Role.OWNERS_COMMITTEE_MEMBER, lastDay, why);
        }
    }

    private void replace(Committee before, LocalDate on) {
        before.succeed(on);
        LocalDate last = on.minusDays(1);
        repository.seats(before.id()).stream().filter(seat -> seat.goesOnAfter(last)).forEach(seat -> {
            seat.leave(last);
            resign(before, seat, last, "换届");
        });
        handOver(before, on);
    }

    private void handOver(Committee from, LocalDate on) {
        LocalDate due = on.plusDays(settings.number("neighborhood.committee.handoverDays", from.areaId()));
        repository.handovers(List.of(from.id())).stream().filter(one -> one.seatId() == 0 && !one.isSigned()).findFirst()
                .ifPresentOrElse(open -> open.toSuccessor(due), () -> repository.add(Handover.due(from.areaId(), from.id(), 0, due)));
    }

    /** It ends before its term and nobody follows. */
    void dissolve(Committee committee, String why, LocalDate on) {
        committee.dissolve(on, why);
        repository.seats(committee.id()).stream().filter(seat -> seat.goesOnAfter(on)).forEach(seat -> {
            seat.leave(on);
            resign(committee, seat, on, "解散");
        });
    }

    /** The election does not hold any more: the committee that came of it goes, the one that it succeeded stands again. */
    void undo(Committee made, LocalDate today, String why) {
        boolean newest = made.succeededOn() == null;
        made.dissolve(today, why);
        repository.seats(made.id()).stream().filter(seat -> seat.goesOnAfter(today)).forEach(seat -> undo(made, seat, today, why));
        repository.of(made.areaId()).stream().filter(one -> newest && one.term() < made.term() && one.dissolvedOn() == null).findFirst()
                .filter(before -> before.succeededOn() != null).ifPresent(before -> {
                    if (before.handedOverOn() != null) {
                        // what was handed over comes back
                        handOver(made, today);
                    }
                    restore(before, today);
                });
    }

    private void restore(Committee committee, LocalDate today) {
        LocalDate last = committee.succeededOn().minusDays(1);
        committee.standAgain();
        List<Seat> seats = repository.seats(committee.id());
        seats.stream().filter(seat -> seat.endReason() == null && !seat.isOverBefore(last) && !seat.movedUpAmong(seats)).forEach(seat -> {
            seat.stay();
            if (seat.office().hasVote() && !today.isAfter(committee.lastDay())) {
                appoint(committee, seat.personId(), today);
            }
        });
    }

    /** Seats that an election of the rest filled are empty again. */
    void empty(Committee committee, List<Long> persons, LocalDate filledOn, LocalDate today, String why) {
        repository.seats(committee.id()).stream().filter(seat -> seat.to() == null && seat.from().equals(filledOn)
                && persons.contains(seat.personId())).forEach(seat -> undo(committee, seat, today, why));
    }

    /**
     * Whoever was recalled has the seat again; who moved up for it is an alternate again. Who had resigned has it until the day of then.
     *
     * @return the seat; empty where it would be over by now
     */
    Optional<Seat> sitAgain(Committee committee, Seat recalled, LocalDate today) {
        LocalDate until = recalled.resignedUntil();
        boolean gone = committee.succeededOn() != null || committee.dissolvedOn() != null || today.isAfter(committee.lastDay());
        if (gone || until != null && !today.isBefore(until)) {
            return Optional.empty();
        }
        String why = "罢免表决不再有效";
        LocalDate movedUpOn = recalled.to().plusDays(1);
        repository.seats(committee.id()).stream().filter(seat -> seat.office() == Office.MEMBER && seat.to() == null
                && seat.from().equals(movedUpOn)).findFirst().ifPresent(up -> {
                    undo(committee, up, today, why);
                    repository.add(Seat.taken(committee, up.personId(), Office.ALTERNATE, 1, today));
                });
        Seat again = repository.add(Seat.taken(committee, recalled.personId(), Office.MEMBER, recalled.place(), today));
        appoint(committee, recalled.personId(), today);
        if (until != null) {
            again.resign(recalled.resignedOn());
        }
        return Optional.of(again);
    }

    private void undo(Committee committee, Seat seat, LocalDate today, String why) {
        seat.annul(today, why);
        resign(committee, seat, today, why);
    }

    private void appoint(Committee committee, long person, LocalDate from) {
        appointments.end(committee.areaId(), person, Role.OWNERS_COMMITTEE_MEMBER, committee.lastDay(), "届满");
        appointments.give(committee.areaId(), person, Role.OWNERS_COMMITTEE_MEMBER, from, committee.lastDay(),
                "第" + committee.term() + "届业主委员会");
    }
}
