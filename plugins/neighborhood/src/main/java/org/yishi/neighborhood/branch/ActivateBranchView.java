package org.yishi.neighborhood.branch;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.compound.Typed;

/** Where and when the branch is found: the first time, and when it changes. */
@Named("neighborhoodActivateBranch")
@RequestScoped
public class ActivateBranchView extends BranchWorkView {

    @Inject
    private Establishment establishment;

    @Override
    protected void fill(Typed fields, LocalDate today) {
        fields.put("contact", getBranch().contact());
        fields.put("hours", getBranch().officeHours());
    }

    public String activate() {
        if (getBranch().state() == BranchState.ELECTED) {
            establishment.activate(getId(), getTyped().words("contact"), getTyped().words("hours"), today());
        } else {
            establishment.tell(getId(), getTyped().words("contact"), getTyped().words("hours"));
        }
        return done("neighborhood.branch.activate.done");
    }
}
