package org.yishi.neighborhood.fund;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.CompoundsBelow;
import org.yishi.portal.access.Access;
import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;

/** On the desk: the compounds whose money the reader keeps. */
@Named("neighborhoodFundDesk")
@RequestScoped
public class FundDeskView {

    @Inject
    private CompoundsBelow compounds;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;

    public List<Area> getPlaces() {
        return currentArea.get() == null ? List.of() : compounds.of(currentArea.get().id()).stream()
                .filter(area -> access.may("neighborhood.keepAccounts", area.id())).toList();
    }

    public boolean isShown() {
        return !getPlaces().isEmpty();
    }
}
