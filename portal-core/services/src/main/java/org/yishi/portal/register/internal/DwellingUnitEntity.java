package org.yishi.portal.register.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.ledger.Sealed;

/** A dwelling, shop or other closed space (房屋单元) from the register that first names it to the one that no longer does. */
@Entity
@Sealed
@Table(name = "portal_dwelling_unit")
public class DwellingUnitEntity {

    /** 住宅、商业、办公、车位、其他. */
    public enum Use { DWELLING, SHOP, OFFICE, PARKING, OTHER }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private String code;
    private String compound;
    private String building;
    private String entrance;
    private String room;
    @Enumerated(EnumType.STRING)
    @Column(name = "unit_use")
    private Use use;
    @Embedded
    private FloorArea floorArea;
    @Column(name = "valid_from")
    private LocalDate from;
    @Column(name = "valid_to")
    private LocalDate to;
    @Version
    private long version;

    protected DwellingUnitEntity() {
    }

    /** Where a unit lies: compound and entrance may be empty. */
    public record Place(String compound, String building, String entrance, String room) {

        /** 滨江苑3栋2单元501. */
        public String inWords() {
            return Stream.of(compound, building, entrance, room).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        }
    }

    public static DwellingUnitEntity register(long areaId, String code, Place place, Use use, FloorArea floorArea, LocalDate from) {
        DwellingUnitEntity unit = new DwellingUnitEntity();
        unit.areaId = areaId;
        unit.code = code;
        unit.from = from;
        unit.correct(place, use, floorArea);
        return unit;
    }

    public void correct(Place place, Use newUse, FloorArea newFloorArea) {
        compound = place.compound();
        building = place.building();
        entrance = place.entrance();
        room = place.room();
        use = newUse;
        floorArea = newFloorArea;
    }

    public void end(LocalDate lastDay) {
        to = lastDay;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Place place() {
        return new Place(compound, building, entrance, room);
    }

    public Use use() {
        return use;
    }

    public FloorArea floorArea() {
        return Objects.requireNonNullElseGet(floorArea, () -> new FloorArea(null, null, null));
    }

    public BigDecimal squareMetres() {
        return floorArea().squareMetres();
    }
}
