package org.yishi.neighborhood.branch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** The branch on the one page of its compound. */
@Named("neighborhoodSectionBranch")
@RequestScoped
public class SectionBranchView {

    @Inject
    private BranchCards cards;
    @Inject
    private CurrentArea currentArea;

    private BranchCard card;
    private boolean read;

    /** Null where there is none to be shown. */
    public BranchCard getCard() {
        if (!read) {
            read = true;
            card = cards.of(currentArea.get().id()).orElse(null);
        }
        return card;
    }
}
