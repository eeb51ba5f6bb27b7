package org.yishi.neighborhood.register;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The roll for owners, building by building: unit, area, counted or not. No names. */
@Named("neighborhoodRollRegister")
@RequestScoped
public class RollRegisterView extends RegisterAreaView {

    @Inject
    private Rolls rolls;
    @Inject
    private RollReadings readings;

    private String building;
    private List<RollReadings.UnitLine> units;

    /** In their own order. */
    public List<String> getBuildings() {
        return rolls.find(getArea()).map(roll -> readings.buildings(roll.id()).stream().map(BuildingLine::name).toList()).orElse(List.of());
    }

    public List<RollReadings.UnitLine> getUnits() {
        if (units == null) {
            units = getShown().isEmpty() ? List.of() : readings.units(getArea(), getShown());
        }
        return units;
    }

    /** The building asked for, or the first. */
    public String getShown() {
        List<String> all = getBuildings();
        return building != null && all.contains(building) ? building : all.stream().findFirst().orElse("");
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }
}
