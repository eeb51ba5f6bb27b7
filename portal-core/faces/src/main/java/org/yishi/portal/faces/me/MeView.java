package org.yishi.portal.faces.me;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

/** The personal page (我的): who I am here, in which capacities I may act, and what plugins have for me. */
@Named("portalMe")
@RequestScoped
public class MeView {

    /**
     * @param capacity the role and its term
     * @param area     where it holds
     */
    public record Held(Capacity capacity, Area area) {
    }

    @Inject
    private CurrentActor actor;
    @Inject
    private People people;
    @Inject
    private Areas areas;

    private List<Held> held;

    @PostConstruct
    void read() {
        held = people.capacities(actor.get().personId()).stream()
                .map(capacity -> new Held(capacity, areas.get(capacity.areaId())))
                .sorted(Comparator.comparing((Held one) -> one.capacity().role())).toList();
    }

    public List<Held> getHeld() {
        return held;
    }

    /** Communities in which I hold something. */
    public List<Area> getCommunities() {
        return held.stream().flatMap(one -> areas.communityOf(one.area().id()).stream()).distinct().toList();
    }

    /** Areas for which I hold an office, so that they have a desk for me. */
    public List<Area> getDesks() {
        return held.stream().filter(one -> one.capacity().role().isOffice() || one.capacity().role() == Role.ADMINISTRATOR)
                .map(Held::area).distinct().toList();
    }

    /** Whether there is a further level of identity that gives more rights. */
    public boolean isCanRise() {
        return !actor.get().level().atLeast(IdentityLevel.L2);
    }

    /** The page of the community where I hold something, and the first page for whoever holds nothing. */
    public String getFront() {
        return getCommunities().stream().findFirst().map(mine -> "/portal/community?id=" + mine.id()).orElse("/");
    }

    /** Back to where everybody is, with a word about it: the page shows it where the address ends in {@code #left}. */
    public void logOut() throws IOException {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.invalidateSession();
        // on a shared telephone nothing stays of what was read
        answer.setResponseHeader("Clear-Site-Data", "\"storage\"");
        answer.redirect(answer.getRequestContextPath() + getFront() + "#left");
    }
}
