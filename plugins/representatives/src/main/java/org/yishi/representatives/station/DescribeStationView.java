package org.yishi.representatives.station;

import org.yishi.representatives.page.AreaPageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the station is and when it is open. */
@Named("representativesDescribeStation")
@RequestScoped
public class DescribeStationView extends AreaPageView {

    @Inject
    private Stations stations;

    private String name;
    private String place;
    private String hours;
    private String desk;

    @Override
    public void load() {
        super.load();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            stations.of(getArea()).ifPresent(station -> {
                name = station.name();
                place = station.place();
                hours = station.hours();
                desk = station.desk();
            });
        }
    }

    public String describe() {
        stations.describe(getArea(), name, place, hours, desk);
        return done("contact/desk?area=" + getArea(), "representatives.station.describe.done");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }
}
