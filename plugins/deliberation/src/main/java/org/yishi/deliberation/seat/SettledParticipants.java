package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Participant;
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
    private SeatRepository repository;
    @Inject
    private SeatBoards boards;
    @Inject
    private Officials officials;
    @Inject
    private Clock clock;

    @Override
    public List<Participant> of(long consultationId) {
        Map<Long, String> groups = repository.groups(consultationId).stream().collect(Collectors.toMap(InterestGroup::id, InterestGroup::name));
        return repository.seats(consultationId).stream().filter(seat -> seat.isActive() && seat.personId() != null)
                .map(seat -> new Participant(seat.personId(), seat.name(), seat.groupId() == null ? "" : groups.get(seat.groupId()), seat.kind().votes()))
                .toList();
    }

    @Override
    public Set<Long> mattersOf(long personId) {
        return repository.mattersOf(personId);
    }

    @Override
    public Set<Long> drawn(long consultationId) {
        return repository.seats(consultationId).stream().filter(seat -> seat.isActive() && seat.personId() != null)
                .filter(seat -> seat.kind() == SeatKind.DRAWN || seat.kind() == SeatKind.VOLUNTEERED).map(Seat::personId).collect(Collectors.toSet());
    }

    @Override
    public void requireSettled(Consultation consultation) {
        boards.of(consultation).requireSettled(LocalDate.now(clock));
        // whoever nobody can tell from others cannot be on the roll of a session, and would be missing from its quorum
        String untaken = repository.seats(consultation.id()).stream().filter(seat -> seat.isVoting() && seat.personId() == null).map(Seat::name)
                .collect(Collectors.joining("、"));
        if (!untaken.isEmpty()) {
            throw new Refusal("deliberation.seat.refusal.untaken", untaken);
        }
        SeatBoard board = boards.of(consultation);
        long seated = officials.seated(board, consultation.areaId());
        if (seated > board.plan().officials()) {
            throw new Refusal("deliberation.seat.refusal.officialsMany", seated, board.plan().officials());
        }
    }

    @Override
    public void replaceCircle(Consultation consultation, List<String> groups) {
        SeatBoard board = boards.of(consultation);
        board.requireOpen();
        if (board.taken() > 0) {
            throw new Refusal("deliberation.seat.refusal.stands");
        }
        List<String> added = board.claims().stream().filter(claim -> claim.answer() == GroupClaim.Answer.ADDED).map(GroupClaim::name).toList();
        added.stream().filter(name -> !groups.contains(name)).findFirst().ifPresent(name -> {
            throw new Refusal("deliberation.seat.refusal.addedGroup", name).at("groups");
        });
        repository.spreadAnew(consultation.id());
    }
}
