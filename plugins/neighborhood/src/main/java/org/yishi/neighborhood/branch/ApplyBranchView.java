package org.yishi.neighborhood.branch;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.compound.Typed;

/** The application to the street, with the numbers of the survey to be looked over. */
@Named("neighborhoodApplyBranch")
@RequestScoped
public class ApplyBranchView extends BranchWorkView {

    @Inject
    private Branches branches;

    @Override
    protected void fill(Typed fields, LocalDate today) {
        fields.put("on", today);
        fields.put("shape", getBranch().form().name());
        fields.put("living", getBranch().living());
        fields.put("formal", getBranch().formal());
        fields.put("units", getBranch().units());
    }

    public String apply() {
        branches.apply(getId(), SurveyBranchView.found(getTyped()), getTyped().day("on"));
        return done("neighborhood.branch.apply.done");
    }

    public BranchForm[] getForms() {
        return BranchForm.values();
    }
}
