package org.yishi.neighborhood.committee;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.portal.access.CurrentActor;

/** Members of the committee demand that it meets. */
@Named("neighborhoodDemandCommittee")
@RequestScoped
public class DemandCommitteeView extends SheetView {

    @Inject
    private MeetingDemands demands;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private CurrentActor current;

    private CommitteeNow now;
    private MeetingDemand open;

    @Override
    protected void fill() {
        now = committees.inForce(getArea()).orElse(null);
        open = demands.open(getArea()).stream().findFirst().orElse(null);
    }

    public String begin() {
        demands.begin(getArea(), text("reason"));
        return done("/neighborhood/committee/demand?area=" + getArea(), "neighborhood.committee.demand.begun");
    }

    public String join() {
        demands.join(open.id());
        return done("/neighborhood/committee/demand?area=" + getArea(), "neighborhood.committee.demand.joined");
    }

    /** Null where none runs. */
    public MeetingDemand getOpen() {
        return open;
    }

    /** Those for which a meeting was called, the newest first. */
    public List<MeetingDemand> getMet() {
        return demands.of(getArea()).stream().filter(one -> !one.isWaiting()).toList();
    }

    public boolean isMember() {
        return now != null && now.isMember(current.get().personId());
    }

    public boolean isBeginning() {
        return isMember() && open == null && now.allows(Deed.DECIDE);
    }

    public boolean isJoining() {
        return isMember() && open != null && !demands.isMine(open);
    }

    /** How many have to stand behind it. */
    public int getWanted() {
        return now == null ? 0 : MeetingDemandRule.guide().wanted(now.members().size());
    }

    public boolean isOverdue() {
        return open != null && open.isOverdueOn(today());
    }
}
