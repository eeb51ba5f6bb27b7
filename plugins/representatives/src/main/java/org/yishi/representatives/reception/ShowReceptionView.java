package org.yishi.representatives.reception;

import java.time.Clock;
import java.time.LocalDateTime;

import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A reception day in public, and the number of whoever booked it. */
@Named("representativesShowReception")
@RequestScoped
public class ShowReceptionView {

    @Inject
    private Receptions receptions;
    @Inject
    private Bookings bookings;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long id;
    private Reception one;
    private Representative who;
    private Booking mine;

    public void load() {
        one = receptions.read(id);
        currentArea.enter(one.areaId());
        who = representatives.get(one.representativeId());
        mine = access.may("representatives.book", one.areaId()) ? bookings.mineOf(id).orElse(null) : null;
    }

    /** Null where I have no number, or nobody knows who I am. */
    public Booking getMine() {
        return mine;
    }

    public Reception getOne() {
        return one;
    }

    public Representative getWho() {
        return who;
    }

    public long getLeft() {
        return bookings.left(id);
    }

    public boolean isBookable() {
        return one.isBookableAt(LocalDateTime.now(clock));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
