package org.yishi.representatives.station;

import java.time.LocalDate;

import org.yishi.portal.access.Matter;
import org.yishi.representatives.word.Typed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Where residents meet their representatives (联络站、工作室): a room with hours and a telephone of the office. */
@Entity
@Table(name = "representatives_station")
public class Station implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    private String name;
    private String place;
    private String hours;
    private String desk;
    @Column(name = "opened_on")
    private LocalDate openedOn;

    protected Station() {
        // for JPA
    }

    static Station opened(long areaId, LocalDate on) {
        Station station = new Station();
        station.areaId = areaId;
        station.openedOn = on;
        return station;
    }

    /** @param desk telephone of the office */
    void describe(String name, String place, String hours, String desk) {
        this.name = Typed.needed(name, 60, "name");
        this.place = Typed.needed(place, 120, "place");
        this.hours = Typed.needed(hours, 120, "hours");
        this.desk = Typed.needed(desk, 60, "desk");
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return "representatives/station/" + id;
    }

    public String name() {
        return name;
    }

    public String place() {
        return place;
    }

    public String hours() {
        return hours;
    }

    public String desk() {
        return desk;
    }

    public LocalDate openedOn() {
        return openedOn;
    }
}
