package org.yishi.neighborhood.committee;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** Chair and deputies were chosen in the first meeting. */
@Named("neighborhoodConstituteCommittee")
@RequestScoped
public class ConstituteCommitteeView extends SheetView {

    @Inject
    private Terms terms;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Resolutions resolutions;

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

    public List<Resolution> getDecided() {
        return resolutions.of(getArea()).stream().filter(one -> one.committeeId() == getId() && one.kind() == ResolutionKind.OFFICES
                && one.isPassed()).toList();
    }

    public String constitute() {
        long chair = Long.parseLong(text("chair"));
        List<Long> deputies = Arrays.stream(new String[] {text("deputy"), text("second")}).filter(one -> !one.isEmpty() && !one.equals("0"))
                .map(Long::valueOf).toList();
        terms.constitute(getId(), Long.parseLong(text("resolution")), chair, deputies);
        return done("/neighborhood/committee/show?area=" + getArea(), "neighborhood.committee.constitute.done");
    }
}
