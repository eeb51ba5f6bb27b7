package org.yishi.neighborhood.branch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The record of an election in the members' meeting; who was elected is then entered on the roll. */
@Named("neighborhoodElectBranch")
@RequestScoped
public class ElectBranchView extends BranchWorkView {

    @Inject
    private Establishment establishment;
    @Inject
    private BranchFigures figures;

    public String elect() {
        establishment.elect(getId(), new Establishment.Election(getTyped().day("on"), getTyped().number("base"),
                getTyped().number("present"), getTyped().number("fewest"), getTyped().number("seats")));
        return done("neighborhood.branch.elect.done");
    }

    /** How many may be elected. */
    public int getLeast() {
        return figures.form(getBranch().areaId()).least(getBranch().formal());
    }

    public int getMost() {
        return figures.form(getBranch().areaId()).most(getBranch().formal());
    }

    public BranchElectionRule getRule() {
        return figures.election(getBranch().areaId());
    }
}
