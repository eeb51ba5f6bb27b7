package org.yishi.neighborhood.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** The street is told that the term is ending. */
@Named("neighborhoodReportCommittee")
@RequestScoped
public class ReportCommitteeView extends SheetView {

    @Inject
    private Terms terms;
    @Inject
    private OwnersCommittees committees;

    @Override
    protected long areaOf(long record) {
        return committees.read(record).committee().areaId();
    }

    public String report() {
        terms.reportReelection(getId(), day("on"), scan());
        return done("/neighborhood/committee/manage?area=" + getArea(), "neighborhood.committee.report.done");
    }
}
