package org.yishi.representatives.reception;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

import org.yishi.representatives.page.MatterPageView;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A place in the queue of a reception day. */
@Named("representativesBookReception")
@RequestScoped
public class BookReceptionView extends MatterPageView {

    @Inject
    private Receptions receptions;
    @Inject
    private Bookings bookings;
    @Inject
    private RepresentativeRepository representatives;

    @Inject
    private Clock clock;
    private final Map<String, Object> values = new HashMap<>();
    private Reception one;

    @Override
    protected long read() {
        one = receptions.read(getId());
        return one.areaId();
    }

    public String book() {
        Object about = values.get("about");
        int number = bookings.book(getId(), about == null ? "" : about.toString());
        return done("reception/book?id=" + getId(), "representatives.reception.book.done", number, getOne().heldOn(), getOne().place(),
                getOne().expectedAt(number).toString());
    }

    public String giveUp() {
        bookings.giveUp(getId());
        return done("reception/book?id=" + getId(), "representatives.reception.book.givenUp");
    }

    public Reception getOne() {
        load();
        return one;
    }

    public Representative getWho() {
        return representatives.get(getOne().representativeId());
    }

    /** Whether its hours are not over; whether there is a place left says {@link #getLeft}. */
    public boolean isBookable() {
        return getOne().isBookableAt(LocalDateTime.now(clock));
    }

    public long getLeft() {
        return bookings.left(getId());
    }

    /** Null where I have none. */
    public Booking getMine() {
        return bookings.mineOf(getId()).orElse(null);
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }
}
