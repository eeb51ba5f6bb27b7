package org.yishi.neighborhood.compound;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** The compounds of a community. */
@Named("neighborhoodListCompound")
@RequestScoped
public class ListCompoundView {

    @Inject
    private Compounds compounds;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private List<CompoundLine> lines = List.of();

    public void load() {
        currentArea.enter(area);
        lines = compounds.in(area);
    }

    public List<CompoundLine> getLines() {
        return lines;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
