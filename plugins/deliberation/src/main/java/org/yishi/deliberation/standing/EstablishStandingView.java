package org.yishi.deliberation.standing;

import java.time.LocalDate;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Establishing a standing council or a board that was chosen. */
@Named("deliberationEstablishStanding")
@RequestScoped
public class EstablishStandingView {

    @Inject
    private StandingBodies bodies;
    @Inject
    private Settings settings;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private BodyKind kind;
    private String named;
    private String field;
    private String how;
    private LocalDate on;
    private Integer seats;
    private int years = StandingBody.MOST_YEARS;

    public void load() {
        currentArea.enter(getArea());
    }

    public String establish() {
        int size = seats != null ? seats : kind == BodyKind.COUNCIL ? getCouncilSize() : 0;
        long id = bodies.establish(getArea(), new StandingBody.Shape(kind, named, field, how, on, size, years));
        said.done("deliberation.standing.establish.done");
        return "/deliberation/standing/manage?faces-redirect=true&id=" + id;
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    /** How many sit in a council where nothing else is said. */
    public int getCouncilSize() {
        return settings.number("deliberation.councilSize", getArea());
    }

    public long getArea() {
        return StandingView.remembered("area", 0);
    }

    public void setArea(long area) {
        StandingView.remembered("area", area);
    }

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public int getYears() {
        return years;
    }

    public void setYears(int years) {
        this.years = years;
    }
}
