package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** What everybody may know of a compound's roll: parties, total area, its versions, how many units are whose. */
@Named("neighborhoodShowRegister")
@RequestScoped
public class ShowRegisterView {

    @Inject
    private Rolls rolls;
    @Inject
    private RollReadings readings;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long area;
    private RollVersion inForce;
    private RollVersion posted;
    private List<BuildingLine> buildings = List.of();
    private List<RollVersion> history = List.of();

    public void load() {
        currentArea.enter(area);
        inForce = rolls.find(area).orElse(null);
        posted = rolls.posted(area).filter(roll -> roll.isPostedOn(LocalDate.now(clock))).orElse(null);
        if (inForce != null) {
            buildings = readings.buildings(inForce.id());
            history = readings.history(area);
        }
    }

    /** Null where there is no register yet. */
    public RollVersion getInForce() {
        return inForce;
    }

    /** Null where none is posted. */
    public RollVersion getPosted() {
        return posted;
    }

    public List<BuildingLine> getBuildings() {
        return buildings;
    }

    public List<RollVersion> getHistory() {
        return history;
    }

    public int getDelivered() {
        return buildings.stream().mapToInt(BuildingLine::delivered).sum();
    }

    public int getSoldNotDelivered() {
        return buildings.stream().mapToInt(BuildingLine::soldNotDelivered).sum();
    }

    public int getUnsold() {
        return buildings.stream().mapToInt(BuildingLine::unsold).sum();
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
