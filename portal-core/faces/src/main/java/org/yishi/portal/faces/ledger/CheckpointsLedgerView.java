package org.yishi.portal.faces.ledger;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.ledger.PublicLedger;
import org.yishi.portal.ledger.internal.CheckpointBook.Day;
import org.yishi.portal.page.CurrentArea;

/** The daily digests of a community, to be noted down by anybody. */
@Named("portalCheckpointsLedger")
@RequestScoped
public class CheckpointsLedgerView {

    private static final int SHOWN = 31;

    @Inject
    private PublicLedger ledger;
    @Inject
    private CurrentArea currentArea;
    private long area;
    private List<Day> days;

    public void load() {
        if (area != 0) {
            currentArea.enter(area);
        }
        days = ledger.checkpoints(area).stream().limit(SHOWN).toList();
    }

    public List<Day> getDays() {
        return days;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
