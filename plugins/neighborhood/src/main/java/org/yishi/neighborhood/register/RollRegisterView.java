package org.yishi.neighborhood.register;

import java.util.List;
import java.util.SortedMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The roll for owners, building by building and a page at a time: unit, area, counted or not. No names. */
@Named("neighborhoodRollRegister")
@RequestScoped
public class RollRegisterView extends RegisterAreaView {

    private static final int PAGE = 50;

    @Inject
    private RollReadings readings;

    private String building;
    private int number = 1;
    private SortedMap<String, Long> buildings;
    private List<RollReadings.UnitLine> units;

    /** In their own order. */
    public List<String> getBuildings() {
        return List.copyOf(counted().keySet());
    }

    private SortedMap<String, Long> counted() {
        if (buildings == null) {
            buildings = readings.buildingNames(getArea());
        }
        return buildings;
    }

    public List<RollReadings.UnitLine> getUnits() {
        if (units == null) {
            units = getShown().isEmpty() ? List.of() : readings.units(getArea(), getShown(), (getNumber() - 1) * PAGE, PAGE);
        }
        return units;
    }

    /** The building asked for, or the first; empty where there is no register yet. */
    public String getShown() {
        return building != null && counted().containsKey(building) ? building : counted().isEmpty() ? "" : counted().firstKey();
    }

    public int getPages() {
        return (int) Math.max(1, (counted().getOrDefault(getShown(), 0L) + PAGE - 1) / PAGE);
    }

    /** Of the page; never beyond the last. */
    public int getNumber() {
        return Math.max(1, Math.min(number, getPages()));
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }
}
