package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.setting.Settings;

/**
 * What is held after an election that left seats open (四川省物业管理条例第三十二条；杭州市物业管理条例第二十七条): a run-off between those who stand
 * equal across the last seat, or an election of the rest; whoever was elected keeps the seat.
 */
@ApplicationScoped
class FollowingElections {

    @Inject
    private ElectionRepository repository;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Event<ElectionContinued> continued;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Those elected by the elections that this one goes on from, while no committee stands yet. */
    List<Long> kept(Election election) {
        List<Long> all = new ArrayList<>();
        for (Election one = election; one.follows() != 0 && !election.isOfRest();) {
            one = repository.get(one.follows());
            all.addAll(repository.candidates(one.id()).stream().filter(candidate -> candidate.result() == Candidate.Result.ELECTED)
                    .map(Candidate::personId).toList());
        }
        return all;
    }

    /** The one from which all came: its seats are those of the committee. */
    Election first(Election election) {
        return election.follows() == 0 ? election : first(repository.get(election.follows()));
    }

    /** Whether its count still says who sits: nothing from which it goes on was counted otherwise. */
    boolean isCurrent(Election election) {
        if (election.follows() == 0) {
            return true;
        }
        Election before = repository.get(election.follows());
        return before.isCounted() && next(before).filter(one -> one.id() == election.id()).isPresent() && isCurrent(before);
    }

    /** The one that goes on from it. */
    Optional<Election> next(Election election) {
        return repository.following(election.id());
    }

    /**
     * Held for the seats that are open: those who tie stand against each other; where nobody does, others are proposed.
     *
     * @param committeeId the committee whose rest it is; 0 where none stands yet
     */
    void hold(Election before, long committeeId, int open, int alternates, List<Long> tie) {
        Election.Rest rest = new Election.Rest(committeeId, open, alternates, !tie.isEmpty());
        LocalDate today = LocalDate.now(clock);
        Election next = repository.add(Election.following(before, rest, today.plusDays(settings.number("neighborhood.committee.restNominateDays",
                before.areaId())), current.get().personId(), today));
        repository.candidates(before.id()).stream().filter(one -> tie.contains(one.personId())).forEach(one -> repository.add(one.standAgain(next)));
        act.fact("next", next.id()).fact("runOff", next.isRunOff()).fact("open", open);
        if (committeeId == 0) {
            continued.fire(new ElectionContinued(before.id(), next.id(), before.origin()));
        }
    }
}
