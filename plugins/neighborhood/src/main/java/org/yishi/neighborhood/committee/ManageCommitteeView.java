package org.yishi.neighborhood.committee;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.portal.access.CurrentActor;

/** The desk of the committee: what is due, and everything that it does. */
@Named("neighborhoodManageCommittee")
@RequestScoped
public class ManageCommitteeView extends SheetView {

    @Inject
    private OwnersCommittees committees;
    @Inject
    private Duties duties;
    @Inject
    private Resolutions resolutions;
    @Inject
    private Elections elections;
    @Inject
    private Recalls recalls;
    @Inject
    private Handovers handovers;
    @Inject
    private ElectionTimes times;
    @Inject
    private CurrentActor current;

    private CommitteeNow now;

    @Override
    protected void fill() {
        now = committees.latest(getArea()).orElse(null);
    }

    /** Null where there is none. */
    public CommitteeNow getNow() {
        return now;
    }

    public List<Duties.Duty> getDuties() {
        return now == null ? List.of() : duties.of(now);
    }

    public List<Resolution> getWaiting() {
        return may("keepCommittee") ? resolutions.waiting(getArea()) : List.of();
    }

    public List<Election> getElections() {
        return elections.of(getArea()).stream().filter(one -> one.endedOn() == null).toList();
    }

    public List<Recall> getRecalls() {
        return recalls.of(getArea()).stream().filter(Recall::isWaiting).toList();
    }

    /** What is left of a committee that was dissolved. */
    public List<Handover> getHandovers() {
        return handovers.leftOver(List.of(getArea()));
    }

    public boolean isMine(Seat seat) {
        return seat.personId() == current.get().personId();
    }

    /** Whether the committee may decide today. */
    public boolean isDeciding() {
        return now != null && now.allows(Deed.DECIDE);
    }

    public boolean isSealing() {
        return now != null && now.allows(Deed.USE_SEAL);
    }

    public boolean isElecting() {
        return times.isOpen(getArea());
    }

    public String putRecall() {
        recalls.putToVote(Long.parseLong(text("recall")));
        return done("/neighborhood/committee/manage?area=" + getArea(), "neighborhood.committee.manage.recallPut");
    }
}
