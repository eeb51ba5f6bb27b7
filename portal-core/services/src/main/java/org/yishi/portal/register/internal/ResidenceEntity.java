package org.yishi.portal.register.internal;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.ledger.Sealed;

/** That a person lives in a household, from a day to a day. A move ends one residence and begins another. */
@Entity
@Sealed
@Table(name = "portal_residence")
public class ResidenceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "household_id")
    private long householdId;
    @Column(name = "unit_id")
    private Long unitId;
    private String relation;
    private boolean representative;
    @Column(name = "valid_from")
    private LocalDate from;
    @Column(name = "valid_to")
    private LocalDate to;
    @Version
    private long version;

    protected ResidenceEntity() {
    }

    /**
     * @param relation       to the head of the household, as the register calls it
     * @param representative whether the person speaks for the household (户代表)
     */
    public record Home(long householdId, Long unitId, String relation, boolean representative) {
    }

    public static ResidenceEntity begin(long areaId, long personId, Home home, LocalDate from) {
        ResidenceEntity residence = new ResidenceEntity();
        residence.areaId = areaId;
        residence.personId = personId;
        residence.from = from;
        residence.correct(home);
        return residence;
    }

    public void correct(Home home) {
        householdId = home.householdId();
        unitId = home.unitId();
        relation = home.relation();
        representative = home.representative();
    }

    public void end(LocalDate lastDay) {
        to = lastDay;
    }

    public long personId() {
        return personId;
    }

    public Home home() {
        return new Home(householdId, unitId, relation, representative);
    }
}
