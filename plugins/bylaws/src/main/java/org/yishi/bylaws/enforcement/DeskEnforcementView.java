package org.yishi.bylaws.enforcement;

import java.util.List;

import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The records of an area for those who handle them, in numbers and states. */
@Named("bylawsDeskEnforcement")
@RequestScoped
public class DeskEnforcementView {

    @Inject
    private Enforcements enforcements;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private List<Enforcement> records = List.of();

    public void load() {
        currentArea.enter(area);
        records = enforcements.list(area);
    }

    public List<Enforcement> getRecords() {
        return records;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
