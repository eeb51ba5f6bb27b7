package org.yishi.neighborhood.register;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** At the counter: a worker saw card and certificate, and ties the person to the list of owners. */
@Named("neighborhoodIdentifyRegister")
@RequestScoped
public class IdentifyRegisterView extends RegisterAreaView {

    @Inject
    private OwnerTies ties;

    private String name;
    private String unit;
    private String idNumber;

    @Override
    protected String needed() {
        return "identifyOwner";
    }

    public String identify() {
        List<String> units = ties.identify(getArea(), ties.personAtCounter(getArea(), name, idNumber), name, unit, idNumber);
        return done("/neighborhood/register/identify", "neighborhood.register.identify.done", String.join("、", units));
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

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }
}
