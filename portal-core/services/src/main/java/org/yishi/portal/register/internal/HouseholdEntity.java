package org.yishi.portal.register.internal;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.ledger.Sealed;

/** A household (户) from the register that first names it to the one that no longer does. Its members are its residences. */
@Entity
@Sealed
@Table(name = "portal_household")
public class HouseholdEntity {

    /** 户籍户、常住户. */
    public enum Kind { REGISTERED, USUAL }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private String number;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "residents_group")
    private String group;
    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "valid_from")
    private LocalDate from;
    @Column(name = "valid_to")
    private LocalDate to;
    @Version
    private long version;

    protected HouseholdEntity() {
    }

    /** @param unitId where it lives, null where not known */
    public static HouseholdEntity register(long areaId, String number, Kind kind, String group, Long unitId, LocalDate from) {
        HouseholdEntity household = new HouseholdEntity();
        household.areaId = areaId;
        household.number = number;
        household.from = from;
        household.correct(kind, group, unitId);
        return household;
    }

    public void correct(Kind newKind, String newGroup, Long newUnitId) {
        kind = newKind;
        group = newGroup;
        unitId = newUnitId;
    }

    public void end(LocalDate lastDay) {
        to = lastDay;
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public String group() {
        return group;
    }

    public Long unitId() {
        return unitId;
    }
}
