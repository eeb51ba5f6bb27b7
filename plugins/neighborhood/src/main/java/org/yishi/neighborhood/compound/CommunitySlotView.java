package org.yishi.neighborhood.compound;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** The compounds on the page of their community. */
@Named("neighborhoodFront")
@RequestScoped
public class CommunitySlotView {

    @Inject
    private Compounds compounds;
    @Inject
    private CurrentArea currentArea;

    private List<CompoundLine> lines;

    public List<CompoundLine> getCompounds() {
        if (lines == null) {
            lines = compounds.in(currentArea.get().id());
        }
        return lines;
    }
}
