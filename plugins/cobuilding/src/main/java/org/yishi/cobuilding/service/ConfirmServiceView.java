package org.yishi.cobuilding.service;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.side.Sides;

/** The other side confirms what was done, or disputes it. */
@Named("cobuildingConfirmService")
@RequestScoped
public class ConfirmServiceView extends WorkView {

    @Inject
    private Services services;
    @Inject
    private Agreements agreements;
    @Inject
    private Sides sides;

    private ServiceLine line;
    private Agreement agreement;
    private List<String> remarks = List.of();

    @Override
    protected long areaOf(long record) {
        return services.read(record).service().areaId();
    }

    @Override
    protected void fill() {
        line = services.read(getId());
        agreement = agreements.work(line.service().agreementId());
        if (sides.all(getArea()).stream().anyMatch(side -> side == Sides.COMMUNITY || side == agreement.unitId())) {
            remarks = services.remarks(getId());
        }
    }

    public ServiceLine getLine() {
        return line;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    /** What those who were served wrote, for both sides alone. */
    public List<String> getRemarks() {
        return remarks;
    }

    private boolean isByUnit() {
        return !sides.speaksFor(getArea(), Sides.COMMUNITY);
    }

    public boolean isMyTurn() {
        return !line.service().isWithdrawn() && !line.service().isConfirmedBy(isByUnit())
                && (!isByUnit() || sides.speaksFor(getArea(), agreement.unitId()));
    }

    /** Whether the other side objects to what the reader's side entered. */
    public boolean isDisputed() {
        return !line.service().isWithdrawn() && line.service().dispute() != null && line.service().isEnteredBy(isByUnit())
                && (!isByUnit() || sides.speaksFor(getArea(), agreement.unitId()));
    }

    public String withdraw() {
        services.withdraw(getId(), isByUnit());
        return done("/cobuilding/service/confirm?id=" + getId(), "cobuilding.service.confirm.withdrawn");
    }

    public String confirm() {
        services.confirm(getId(), isByUnit());
        return done("/cobuilding/service/confirm?id=" + getId(), "cobuilding.service.confirm.confirmed");
    }

    public String dispute() {
        services.dispute(getId(), isByUnit(), text("why"));
        return done("/cobuilding/service/confirm?id=" + getId(), "cobuilding.service.confirm.disputed");
    }
}
