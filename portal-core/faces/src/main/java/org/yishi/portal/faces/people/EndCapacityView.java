package org.yishi.portal.faces.people;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.Said;
import org.yishi.portal.people.Capacities;
import org.yishi.portal.people.Capacities.Held;

/** Ending an office, with a reason. */
@Named("portalEndCapacity")
@RequestScoped
public class EndCapacityView extends AreaPage {

    @Inject
    private Capacities capacities;
    @Inject
    private Areas areas;
    @Inject
    private Said said;

    private long id;
    private LocalDate lastDay;
    private String reason;
    private Held held;

    @Override
    public void load() {
        super.load();
        held = capacities.heldIn(getArea()).stream().filter(one -> one.id() == id).findFirst()
                .orElseThrow(() -> new NotFound("capacity " + id));
    }

    public String enter() {
        capacities.end(id, lastDay, reason);
        said.done("portal.people.capacities.ended");
        return "/portal/people/capacities?faces-redirect=true&area=" + getArea();
    }

    public Held getHeld() {
        return held;
    }

    public String getAreaName() {
        return areas.get(held.capacity().areaId()).name();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
