package org.yishi.neighborhood.register;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody whose identity card was checked takes his place in the list of owners. */
@Named("neighborhoodClaimRegister")
@RequestScoped
public class ClaimRegisterView extends RegisterAreaView {

    @Inject
    private OwnerTies ties;

    private String name;
    private String unit;

    public String claim() {
        List<String> units = ties.claim(getArea(), name, unit);
        return done("/neighborhood/register/mine", "neighborhood.register.claim.done", String.join("、", units));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
