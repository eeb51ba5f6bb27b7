package org.yishi.neighborhood.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** The group that prepares a re-election is named. */
@Named("neighborhoodGroupCommittee")
@RequestScoped
public class GroupCommitteeView extends SheetView {

    @Inject
    private Reelections reelections;
    @Inject
    private OwnersCommittees committees;

    @Override
    protected long areaOf(long record) {
        return committees.read(record).committee().areaId();
    }

    /** Null before one is formed. */
    public ReelectionGroup getFormed() {
        return reelections.group(getId()).orElse(null);
    }

    public String name() {
        reelections.formGroup(getId(), text("members"), day("on"));
        return done("/neighborhood/committee/manage?area=" + getArea(), "neighborhood.committee.group.done");
    }
}
