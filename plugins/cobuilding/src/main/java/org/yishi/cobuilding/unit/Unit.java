package org.yishi.cobuilding.unit;

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

import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Sealed;

/**
 * A unit that lies in the community (驻区单位). It is registered by the community and stays in the register when it moves away, since its
 * promises stay readable. It has no part in the residents' committee; it supports it, and speaks through its {@link Contact contact}.
 */
@Entity(name = "CobuildingUnit")
@Table(name = "cobuilding_unit")
@Sealed
public class Unit implements Matter {

    public static final String DOSSIERS = "cobuilding/unit/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    private String name;
    @Enumerated(EnumType.STRING)
    private UnitKind kind;
    private String address;
    private String about;
    @Column(name = "registered_on")
    private LocalDate registeredOn;
    @Column(name = "left_on")
    private LocalDate leftOn;

    /** @param about what it does, and what it could do with its neighbours */
    public record Words(String name, UnitKind kind, String address, String about) {
    }

    protected Unit() {
        // for JPA
    }

    public static Unit registered(long areaId, Words words, LocalDate on) {
        Unit unit = new Unit();
        unit.areaId = areaId;
        unit.registeredOn = on;
        unit.describe(words);
        return unit;
    }

    public void describe(Words words) {
        name = Typed.required(words.name(), 100, "name");
        kind = Typed.chosen(words.kind(), "kind");
        address = Typed.optional(words.address(), 200, "address");
        about = Typed.optional(words.about(), 1000, "about");
    }

    public void leave(LocalDate on) {
        if (leftOn != null) {
            throw new Refusal("cobuilding.unit.refusal.left");
        }
        leftOn = on;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public String address() {
        return address;
    }

    public String about() {
        return about;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public boolean isHere() {
        return leftOn == null;
    }
}
