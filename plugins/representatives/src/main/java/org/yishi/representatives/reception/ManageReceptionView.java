package org.yishi.representatives.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yishi.portal.access.Access;
import org.yishi.portal.people.People;
import org.yishi.representatives.page.MatterPageView;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The station on a reception day: its notice, its queue, how it went. */
@Named("representativesManageReception")
@RequestScoped
public class ManageReceptionView extends MatterPageView {

    @Inject
    private Receptions receptions;
    @Inject
    private Bookings bookings;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private People people;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    private Reception one;
    private List<Booking> queue;
    private Map<Long, String> names;
    private String name;
    private String reach;
    private String about;
    private int visitors;
    private String reason;

    @Override
    protected long read() {
        one = receptions.one(getId());
        queue = bookings.queue(getId());
        return one.areaId();
    }

    public String bookFor() {
        int number = bookings.bookFor(getId(), name, reach, about);
        return again("booked", number);
    }

    public String came(long bookingId) {
        bookings.called(getId(), bookingId, true);
        return again("called");
    }

    public String missing(long bookingId) {
        bookings.called(getId(), bookingId, false);
        return again("called");
    }

    public String held() {
        receptions.held(getId(), visitors);
        return again("held");
    }

    public String missed() {
        receptions.missed(getId(), reason);
        return again("missed");
    }

    public String cancel() {
        receptions.cancel(getId(), reason);
        return again("cancelled");
    }

    private String again(String what, Object... arguments) {
        return done("reception/manage?id=" + getId(), "representatives.reception.manage.done." + what, arguments);
    }

    public Reception getOne() {
        load();
        return one;
    }

    public List<Booking> getQueue() {
        load();
        return queue;
    }

    /** Who booked at the counter, gets no message and has to hear by telephone that the day does not take place. */
    public List<Booking> getToCall() {
        ReceptionState state = getOne().state();
        boolean off = state == ReceptionState.CANCELLED || state == ReceptionState.ABSENT;
        return getQueue().stream().filter(place -> off && place.isOpen() && place.personId() == null).toList();
    }

    public Representative getWho() {
        return representatives.get(getOne().representativeId());
    }

    /** As staff calls somebody up: the name that was given, or a shortened one. */
    public String name(Booking place) {
        if (names == null) {
            names = people.publicNames(getQueue().stream().map(Booking::personId).filter(Objects::nonNull).toList());
        }
        return place.personId() == null ? place.name() : names.get(place.personId());
    }

    /** Whether it can be said how it went: it was posted, and its day has come. */
    public boolean isOver() {
        return getOne().isToReport(LocalDate.now(clock));
    }

    public boolean isLogger() {
        return access.may("representatives.log", getOne().areaId());
    }

    public boolean isKeeper() {
        return access.may("representatives.keep", getOne().areaId());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public int getVisitors() {
        return visitors;
    }

    public void setVisitors(int visitors) {
        this.visitors = visitors;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
