package org.yishi.portal.faces.admin;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.RefusedActs;
import org.yishi.portal.access.RefusedActs.Refused;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;

/** What was refused lately. */
@Named("portalRefusalsAdmin")
@RequestScoped
public class RefusalsAdminView {

    @Inject
    private RefusedActs refusedActs;
    @Inject
    private Areas areas;
    private int number = 1;
    private List<Refused> found;

    public void load() {
        found = refusedActs.latest(number);
    }

    public List<Refused> getFound() {
        return found.size() > RefusedActs.PAGE ? found.subList(0, RefusedActs.PAGE) : found;
    }

    public boolean isMore() {
        return found.size() > RefusedActs.PAGE;
    }

    /** Null where the act concerned the whole portal. */
    public Area where(Refused refused) {
        return areas.find(refused.areaId()).orElse(null);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
