package org.yishi.neighborhood.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** The report of an audit. */
@Named("neighborhoodReportAudit")
@RequestScoped
public class ReportAuditView extends SheetView {

    @Inject
    private Audits audits;

    @Override
    protected long areaOf(long record) {
        return audits.read(record).areaId();
    }

    public String report() {
        audits.report(getId(), text("auditor"), text("finding"), scan(), day("on"));
        return done("/neighborhood/fund/show?area=" + getArea(), "neighborhood.audit.report.done");
    }
}
