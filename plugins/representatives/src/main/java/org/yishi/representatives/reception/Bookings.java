package org.yishi.representatives.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Places in the queue of a reception day. Acts on one day follow each other, so that no number is given twice. */
@ApplicationScoped
public class Bookings {

    @Inject
    private ReceptionRepository repository;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return the number in the queue */
    @Guarded("representatives.book")
    public int book(@Of(Reception.class) long id, String about) {
        long person = current.get().personId();
        if (repository.queue(id).stream().anyMatch(one -> one.is(person) && one.isOpen())) {
            throw new Refusal("representatives.reception.refusal.bookedTwice");
        }
        act.unnamed();
        return take(id, person, "", "", about);
    }

    /** The station books for somebody who is in no register. @return the number in the queue */
    @Guarded("representatives.keep")
    public int bookFor(@Of(Reception.class) long id, String name, String reach, String about) {
        if (name == null || name.isBlank()) {
            throw new Refusal("representatives.refusal.needed").at("name");
        }
        return take(id, null, name, reach, about);
    }

    private int take(long id, Long person, String name, String reach, String about) {
        Reception reception = repository.get(id);
        if (!reception.isBookableAt(LocalDateTime.now(clock))) {
            throw new Refusal("representatives.reception.refusal.closed");
        }
        List<Booking> queue = repository.queue(id);
        if (queue.stream().filter(Booking::isOpen).count() >= reception.seats()) {
            throw new Refusal("representatives.reception.refusal.full", reception.seats());
        }
        int number = queue.size() + 1;
        repository.add(Booking.taken(reception, number, person, name, reach, about, Instant.now(clock)));
        act.fact("queue", number);
        return number;
    }

    /** I do not come. */
    @Guarded("representatives.book")
    public void giveUp(@Of(Reception.class) long id) {
        long person = current.get().personId();
        Booking mine = repository.queue(id).stream().filter(one -> one.is(person) && one.isOpen()).findFirst()
                .orElseThrow(() -> new Refusal("representatives.reception.refusal.booking"));
        mine.become(Booking.State.CANCELLED);
        act.unnamed().fact("givenUp", mine.queue());
    }

    /** Whose turn it was, and whether he was there. */
    @Guarded("representatives.keep")
    public void called(@Of(Reception.class) long id, long bookingId, boolean came) {
        Booking one = repository.booking(bookingId).filter(booking -> booking.receptionId() == id)
                .orElseThrow(() -> new NotFound("booking " + bookingId));
        one.become(came ? Booking.State.CAME : Booking.State.MISSED);
        act.fact("called", one.queue()).fact("came", came);
    }

    /** The queue with names, for the station and the representative of the day; the look is kept. */
    @Guarded(value = "representatives.queue", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<Booking> queue(@Of(Reception.class) long id) {
        Reception reception = repository.get(id);
        if (!access.may("representatives.keep", reception.areaId())
                && representatives.find(reception.representativeId()).filter(one -> one.is(current.get().personId())).isEmpty()) {
            throw new AccessRefused("representatives.queue", current.get(), reception.areaId());
        }
        List<Booking> queue = repository.queue(id);
        queue.stream().filter(one -> one.personId() != null).forEach(one -> act.concerning(one.personId()));
        return queue;
    }

    /** My own, wherever. */
    @Guarded(value = "representatives.book", kind = Guarded.Kind.READ)
    public List<Booking> mine() {
        return repository.bookedBy(current.get().personId());
    }

    /** My open place on that day. */
    @Guarded(value = "representatives.book", kind = Guarded.Kind.READ)
    public Optional<Booking> mineOf(@Of(Reception.class) long id) {
        return repository.queue(id).stream().filter(one -> one.is(current.get().personId()) && one.isOpen()).findFirst();
    }

    /** How many places are left. */
    @Open("whether one can still book is public")
    public long left(long id) {
        Reception reception = repository.get(id);
        return Math.max(0, reception.seats() - repository.queue(id).stream().filter(Booking::isOpen).count());
    }
}
