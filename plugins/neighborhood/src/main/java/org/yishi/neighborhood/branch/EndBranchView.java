package org.yishi.neighborhood.branch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The street merges a branch with another or dissolves it. */
@Named("neighborhoodEndBranch")
@RequestScoped
public class EndBranchView extends BranchWorkView {

    @Inject
    private Establishment establishment;

    public String end() {
        establishment.end(getId(), getTyped().choice("how", BranchState.class), getTyped().words("reason"), getTyped().day("on"));
        return done("neighborhood.branch.end.done");
    }

    public BranchState[] getEnds() {
        return new BranchState[] {BranchState.MERGED, BranchState.DISSOLVED};
    }
}
