package org.yishi.neighborhood.branch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The street answers an application: it approves, or gives it back with its reason. */
@Named("neighborhoodApproveBranch")
@RequestScoped
public class ApproveBranchView extends BranchWorkView {

    @Inject
    private Establishment establishment;

    public String approve() {
        establishment.approve(getId(), getTyped().paper("file"), getTyped().day("on"));
        return done("neighborhood.branch.approve.done");
    }

    public String giveBack() {
        establishment.giveBack(getId(), getTyped().words("reason"), getTyped().day("on"));
        return done("neighborhood.branch.approve.returned");
    }
}
