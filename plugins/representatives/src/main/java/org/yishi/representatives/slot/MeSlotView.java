package org.yishi.representatives.slot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;
import org.yishi.representatives.contact.Contacts;
import org.yishi.representatives.contact.OwnLine;
import org.yishi.representatives.reception.Booking;
import org.yishi.representatives.reception.Bookings;
import org.yishi.representatives.reception.Reception;
import org.yishi.representatives.reception.ReceptionRepository;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the personal page: what I told representatives, and my places in their queues. */
@Named("representativesMe")
@RequestScoped
public class MeSlotView {

    private static final int MOST = 3;

    @Inject
    private Contacts contacts;
    @Inject
    private Bookings bookings;
    @Inject
    private ReceptionRepository receptions;
    @Inject
    private People people;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;

    private List<OwnLine> lines;
    private List<Booking> places;
    private Map<Long, Reception> days;
    private Long home;

    public boolean isMine() {
        return access.may("representatives.write", 0);
    }

    /** Whether he is a representative there, who takes a note at a door and has no time to look for where. */
    public boolean isNoting() {
        return getHome() != 0 && access.may("representatives.answer", getHome());
    }

    public List<OwnLine> getLines() {
        if (lines == null) {
            lines = contacts.mine().stream().limit(MOST).toList();
        }
        return lines;
    }

    public List<Booking> getPlaces() {
        if (places == null) {
            List<Booking> open = bookings.mine().stream().filter(Booking::isOpen).toList();
            days = receptions.ofIds(open.stream().map(Booking::receptionId).toList()).stream().collect(Collectors.toMap(Reception::id, one -> one));
            places = open.stream().filter(one -> days.get(one.receptionId()).state().isToCome()).toList();
        }
        return places;
    }

    public Reception day(Booking place) {
        return days.get(place.receptionId());
    }

    /** The community where I belong; 0 where I belong nowhere. */
    public long getHome() {
        if (home == null) {
            home = home();
        }
        return home;
    }

    private long home() {
        return people.capacities(current.get().personId()).stream().map(Capacity::areaId).map(area -> areas.communityOf(area).orElse(null))
                .filter(Objects::nonNull).map(Area::id).sorted().findFirst().orElse(0L);
    }
}
