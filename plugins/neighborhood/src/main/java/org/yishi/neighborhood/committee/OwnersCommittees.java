package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.People;

/** The owners' committees as everybody may know them, and what they may do today. */
@ApplicationScoped
@Open("who sits on the committee, until when, and why a seat ended is published (四川省物业管理条例第三十七、四十条)")
public class OwnersCommittees {

    @Inject
    private CommitteeRepository repository;
    @Inject
    private People people;
    @Inject
    private Clock clock;

    /** The committee of the compound; empty where there is none, or its term is over. */
    public Optional<CommitteeNow> inForce(long areaId) {
        return latest(areaId).filter(one -> one.state().isInForce());
    }

    /** The newest term, however it stands; of a committee that was just elected, itself. */
    public Optional<CommitteeNow> latest(long areaId) {
        return history(areaId).stream().filter(one -> one.state() != CommitteeState.DISSOLVED).findFirst();
    }

    /** All terms, the newest first. */
    public List<CommitteeNow> history(long areaId) {
        return now(repository.of(areaId));
    }

    /** The newest term of each of these areas that has one. */
    public Map<Long, CommitteeNow> latest(Collection<Long> areaIds) {
        Map<Long, CommitteeNow> newest = new LinkedHashMap<>();
        now(repository.of(areaIds)).stream().filter(one -> one.state() != CommitteeState.DISSOLVED)
                .forEach(one -> newest.putIfAbsent(one.committee().areaId(), one));
        return newest;
    }

    public CommitteeNow read(long id) {
        return now(List.of(repository.get(id))).get(0);
    }

    /**
     * That the committee of the compound may do this today.
     *
     * @throws Refusal where there is none, or its term is over
     */
    public Committee require(long areaId, Deed deed) {
        CommitteeNow now = latest(areaId).orElseThrow(() -> new Refusal("neighborhood.committee.refusal.none").by("民法典第二百七十七条"));
        if (!now.allows(deed)) {
            throw new Refusal("neighborhood.committee.refusal.state." + now.state(), now.committee().lastDay())
                    .by("四川省物业管理条例第四十二条至第四十五条");
        }
        return now.committee();
    }

    /** Seats for which nobody was elected and no alternate moves up; of one that goes on a day already fixed the successor can be elected. */
    public int vacant(CommitteeNow now) {
        long going = repository.seats(now.committee().id()).stream().filter(seat -> seat.office().hasVote() && seat.to() == null).count();
        return Math.max(0, now.committee().seats() - (int) going);
    }

    private List<CommitteeNow> now(List<Committee> committees) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<Seat>> seats = repository.seats(committees.stream().map(Committee::id).toList()).stream()
                .collect(Collectors.groupingBy(Seat::committeeId));
        Map<Long, String> names = people.publicNames(seats.values().stream().flatMap(List::stream).map(Seat::personId).distinct().toList());
        return committees.stream().map(one -> now(one, seats.getOrDefault(one.id(), List.of()), names, today)).toList();
    }

    private static CommitteeNow now(Committee committee, List<Seat> seats, Map<Long, String> names, LocalDate today) {
        List<CommitteeNow.Member> held = seats.stream().filter(seat -> seat.isHeldOn(today)).sorted(Comparator.comparing(Seat::office)
                .thenComparing(Seat::place)).map(seat -> new CommitteeNow.Member(seat, names.get(seat.personId()))).toList();
        List<CommitteeNow.Member> members = held.stream().filter(one -> one.seat().office().hasVote()).toList();
        return new CommitteeNow(committee, committee.stateOn(today, members.size()), today, members,
                held.stream().filter(one -> !one.seat().office().hasVote()).toList(),
                seats.stream().filter(Seat::isEndedEarly).map(seat -> new CommitteeNow.Member(seat, names.get(seat.personId()))).toList());
    }
}
