package org.yishi.deliberation.follow;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.plugin.DeclaredPages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Putting what was not settled to the residents' assembly or their representatives: a matter is begun there, and its address is kept here. */
@Named("deliberationReferFollow")
@RequestScoped
public class ReferFollowView extends ConsultationWorkView {

    @Inject
    private Actions actions;
    @Inject
    private DeclaredPages pages;
    @Inject
    private Areas areas;

    private String address;

    @Override
    protected void fill(Consultation known) {
        address = known.referredPage();
    }

    public String refer() {
        actions.refer(getId(), address);
        return done("consultation/manage", "deliberation.follow.refer.done");
    }

    /** Where it begins; empty where the plugin of decisions is not there. */
    public String getBegins() {
        long here = getConsultation().areaId();
        return pages.find(Target.DECISION.begins()).isEmpty() ? "" : Target.DECISION.begins(areas.communityOf(here).map(Area::id).orElse(here),
                getConsultation().topic().title(), getConsultation().dossier());
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
