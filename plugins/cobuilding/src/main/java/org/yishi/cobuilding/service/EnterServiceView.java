package org.yishi.cobuilding.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.side.Sides;

/** One side enters what was done; the other is asked to confirm it. */
@Named("cobuildingEnterService")
@RequestScoped
public class EnterServiceView extends WorkView {

    @Inject
    private Agreements agreements;
    @Inject
    private Services services;
    @Inject
    private Sides sides;

    private Agreement agreement;

    @Override
    protected long areaOf(long record) {
        return agreements.read(record).areaId();
    }

    @Override
    protected void fill() {
        agreement = agreements.work(getId());
        sides.requireOne(getArea(), "cobuilding.serve", Sides.COMMUNITY, agreement.unitId());
        suggest("heldOn", today().isAfter(agreement.lastDay()) ? agreement.lastDay() : today());
        suggest("served", "0");
        suggest("hours", "1");
        suggest("by", sides.speaksFor(getArea(), Sides.COMMUNITY) ? "COMMUNITY" : "UNIT");
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public String enter() {
        services.enter(getId(), new Service.Words(text("by").equals("UNIT"), day("heldOn"), text("what"), text("place"), number("served", 0, 99_999),
                number("hours", 0, 9_999)), scan());
        return done("/cobuilding/agreement/manage?id=" + getId(), "cobuilding.service.enter.done");
    }
}
