package org.yishi.neighborhood.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Co-owners name one of them to cast their ballot. */
@Named("neighborhoodDesignateRegister")
@RequestScoped
public class DesignateRegisterView extends RegisterAreaView {

    @Inject
    private Designations designations;

    private final Map<String, Object> values = new HashMap<>();
    private String unit;

    @Override
    public void load() {
        super.load();
        if (!isAgain() && unit != null) {
            values.put("unit", unit);
        }
    }

    public String name() {
        designations.name(getArea(), (String) values.get("unit"), (String) values.get("voter"), null, false);
        return done("/neighborhood/register/mine", "neighborhood.register.designate.done");
    }

    /** Empty where the unit is not the reader's. */
    public List<String> getCoOwners() {
        Object typed = values.get("unit");
        return typed == null ? List.of() : designations.coOwners(getArea(), typed.toString());
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
