package org.yishi.portal.faces.people;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.Said;
import org.yishi.portal.people.Capacities;
import org.yishi.portal.people.Capacities.Held;
import org.yishi.portal.people.Role;

/** Who holds which office in an area, and appointing. */
@Named("portalCapacities")
@RequestScoped
public class CapacitiesView extends AreaPage {

    @Inject
    private Capacities capacities;
    @Inject
    private Areas areas;
    @Inject
    private Said said;

    private List<Held> held;
    private List<Role> roles;
    private String name;
    private String contact;
    private Role role;
    private LocalDate from;
    private LocalDate to;
    private String appointingAct;

    @Override
    public void load() {
        super.load();
        held = capacities.heldIn(getArea());
        roles = capacities.givable(getArea());
    }

    public String enter() {
        capacities.appoint(getArea(), name, contact, role, from, to, appointingAct);
        said.done("portal.people.capacities.done");
        return "/portal/people/capacities?faces-redirect=true&area=" + getArea();
    }

    public Area areaOf(Held one) {
        return areas.get(one.capacity().areaId());
    }

    public List<Held> getHeld() {
        return held;
    }

    /** All of them while what was sent is read: which may be given is decided behind the page. */
    public List<Role> getRoles() {
        return roles == null ? List.of(Role.values()) : roles;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getAct() {
        return appointingAct;
    }

    public void setAct(String act) {
        this.appointingAct = act;
    }
}
