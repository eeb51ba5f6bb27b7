package org.yishi.neighborhood.register;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.rule.owners.Unit;

/** A unit as stored, for reading; it is written by the thousand in {@link LineRepository}. */
@Entity
@Table(name = "neighborhood_unit")
public class UnitRow {

    @Id
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "since_edition")
    private int since;
    @Column(name = "until_edition")
    private Integer until;
    private String code;
    private String building;
    private String entrance;
    private String room;
    @Enumerated(EnumType.STRING)
    private Unit.Kind kind;
    @Enumerated(EnumType.STRING)
    private Unit.Status status;
    @Column(name = "registered_area")
    private BigDecimal registeredArea;
    @Column(name = "registered_on")
    private LocalDate registeredOn;
    @Column(name = "surveyed_area")
    private BigDecimal surveyedArea;
    @Column(name = "surveyed_on")
    private LocalDate surveyedOn;
    @Column(name = "contract_area")
    private BigDecimal contractArea;
    @Column(name = "contract_on")
    private LocalDate contractOn;
    @Column(name = "share_numerator")
    private Long shareNumerator;
    @Column(name = "share_denominator")
    private Long shareDenominator;
    @Column(name = "delivered_on")
    private LocalDate deliveredOn;
    private boolean registrable;

    protected UnitRow() {
    }

    UnitFacts facts() {
        return new UnitFacts(code, new Place(building, entrance, room), kind, status,
                new UnitArea(registeredArea, registeredOn, surveyedArea, surveyedOn, contractArea, contractOn),
                shareNumerator == null ? null : new Fraction(shareNumerator, shareDenominator), deliveredOn, registrable);
    }
}
