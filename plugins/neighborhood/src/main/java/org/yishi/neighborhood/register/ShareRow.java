package org.yishi.neighborhood.register;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A share as stored, for reading; it is written by the thousand in {@link LineRepository}. */
@Entity
@Table(name = "neighborhood_share")
public class ShareRow {

    @Id
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "since_edition")
    private int since;
    @Column(name = "until_edition")
    private Integer until;
    @Column(name = "unit_code")
    private String unitCode;
    @Column(name = "owner_number")
    private int owner;
    @Enumerated(EnumType.STRING)
    private Title title;
    private String document;
    @Column(name = "held_from")
    private LocalDate from;
    @Column(name = "held_to")
    private LocalDate to;

    protected ShareRow() {
    }

    String unitCode() {
        return unitCode;
    }

    Share share() {
        return new Share(owner, title, document, from, to);
    }
}
