package org.yishi.neighborhood.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** A list of what was handed over is signed. */
@Named("neighborhoodSignHandover")
@RequestScoped
public class SignHandoverView extends SheetView {

    @Inject
    private Handovers handovers;
    @Inject
    private CommitteeRepository repository;

    private Handover handover;

    @Override
    protected long areaOf(long record) {
        return repository.handover(record).areaId();
    }

    @Override
    protected void fill() {
        handover = handovers.read(getId());
        if (handover.isEntrusted()) {
            suggest("taker", handover.entrustedTo());
        }
    }

    public Handover getHandover() {
        return handover;
    }

    public String sign() {
        handovers.sign(getId(), new Handover.Signed(text("list"), text("giver"), text("taker"), day("on")), scan());
        return done("/neighborhood/committee/show?area=" + getArea(), "neighborhood.handover.sign.done");
    }
}
