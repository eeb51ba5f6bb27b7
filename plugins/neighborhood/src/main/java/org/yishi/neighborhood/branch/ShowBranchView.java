package org.yishi.neighborhood.branch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.page.CurrentArea;

/** The public page of a compound's branch; not there where it is not shown. */
@Named("neighborhoodShowBranch")
@RequestScoped
public class ShowBranchView {

    @Inject
    private BranchCards cards;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private BranchCard card;

    public void load() {
        currentArea.enter(area);
        card = cards.of(area).orElseThrow(() -> new NotFound("branch of area " + area));
    }

    public BranchCard getCard() {
        return card;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
