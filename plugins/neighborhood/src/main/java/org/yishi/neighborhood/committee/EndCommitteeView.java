package org.yishi.neighborhood.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** The street names who takes over from a committee whose term is over, or dissolves it. */
@Named("neighborhoodEndCommittee")
@RequestScoped
public class EndCommitteeView extends SheetView {

    @Inject
    private Endings endings;
    @Inject
    private OwnersCommittees committees;

    private CommitteeNow now;

    @Override
    protected long areaOf(long record) {
        return committees.read(record).committee().areaId();
    }

    @Override
    protected void fill() {
        now = committees.read(getId());
    }

    public CommitteeNow getNow() {
        return now;
    }

    public boolean isExpired() {
        return now.state() == CommitteeState.EXPIRED;
    }

    public String entrust() {
        endings.entrust(getId(), text("body"));
        return done("/neighborhood/committee/manage?area=" + getArea(), "neighborhood.committee.end.entrusted");
    }

    public String dissolve() {
        endings.dissolve(getId(), text("why"), text("keeper"), day("on"), scan());
        return done("/neighborhood/committee/manage?area=" + getArea(), "neighborhood.committee.end.dissolved");
    }
}
