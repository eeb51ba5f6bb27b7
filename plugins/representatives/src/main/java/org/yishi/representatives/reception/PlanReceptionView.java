package org.yishi.representatives.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.representatives.page.AreaPageView;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;
import org.yishi.representatives.representative.Representatives;
import org.yishi.representatives.station.Station;
import org.yishi.representatives.station.Stations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The plan of reception days; each is prepared as a notice, which is posted some days before. */
@Named("representativesPlanReception")
@RequestScoped
public class PlanReceptionView extends AreaPageView {

    private static final int SEATS = 10;

    @Inject
    private Receptions receptions;
    @Inject
    private Representatives representatives;
    @Inject
    private RepresentativeRepository cards;
    @Inject
    private Stations stations;

    private List<Reception> planned;
    private Map<Long, String> names;
    private long representative;
    private ReceptionKind kind = ReceptionKind.RECEPTION;
    private LocalDate wishedOn;
    private String begins = "09:00";
    private String ends = "11:00";
    private String place;
    private int seats = SEATS;

    public String plan() {
        long id = receptions.plan(getArea(), new ReceptionPlan(representative, kind, wishedOn, time(begins, "begins"), time(ends, "ends"), getPlace(), seats));
        return done("reception/manage?id=" + id, "representatives.reception.plan.done");
    }

    public List<Representative> getServing() {
        return representatives.serving(getArea());
    }

    public List<Reception> getPlanned() {
        if (planned == null) {
            planned = receptions.planned(getArea());
        }
        return planned;
    }

    /** Also of who serves no longer. */
    public String name(long id) {
        if (names == null) {
            names = cards.ofIds(getPlanned().stream().map(Reception::representativeId).distinct().toList()).stream()
                    .collect(Collectors.toMap(Representative::id, Representative::name));
        }
        return names.get(id);
    }

    public ReceptionKind[] getKinds() {
        return ReceptionKind.values();
    }

    public long getRepresentative() {
        return representative;
    }

    public void setRepresentative(long representative) {
        this.representative = representative;
    }

    public ReceptionKind getKind() {
        return kind;
    }

    public void setKind(ReceptionKind kind) {
        this.kind = kind;
    }

    public LocalDate getWishedOn() {
        return wishedOn;
    }

    public void setWishedOn(LocalDate wishedOn) {
        this.wishedOn = wishedOn;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public String getPlace() {
        return place == null ? stations.of(getArea()).map(Station::place).orElse("") : place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }
}
