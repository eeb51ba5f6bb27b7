package org.yishi.deliberation.follow;

import java.util.List;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.plugin.DeclaredPages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Handing a point over to another procedure: its page is opened with title and origin, and the address of what began there is kept here. */
@Named("deliberationHandFollow")
@RequestScoped
public class HandFollowView extends ActionWorkView {

    @Inject
    private DeclaredPages pages;
    @Inject
    private AreasBelow below;
    @Inject
    private Areas areas;

    private String address;

    public String hand() {
        actions().handOver(getId(), getAction(), address);
        return done("consultation/manage", "deliberation.follow.hand.done");
    }

    /** Where the other procedure begins, with what it needs to know: the owners' vote in each compound that there is; nowhere, where its plugin has no such page. */
    public List<Beginning> getBegins() {
        Target target = getItem().target();
        return pages.find(target.begins()).isEmpty() ? List.of() : places(target).stream()
                .map(place -> new Beginning(place.name(), target.begins(place.id(), getItem().what(), getConsultation().dossier()))).toList();
    }

    private List<Area> places(Target target) {
        long here = getConsultation().areaId();
        return target == Target.OWNERS_VOTE ? below.compounds(here) : List.of(areas.communityOf(here).orElseGet(() -> areas.get(here)));
    }

    /** Whether it needs a compound, and none is entered in the portal. */
    public boolean isWithoutCompound() {
        return getItem().target() == Target.OWNERS_VOTE && places(Target.OWNERS_VOTE).isEmpty();
    }

    /** Whether it has to be said in which compound. */
    public boolean isInSeveral() {
        return getBegins().size() > 1;
    }

    /** @param place of which area */
    public record Beginning(String place, String address) {
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
