package org.yishi.portal.people.internal;

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

import org.yishi.portal.access.Matter;
import org.yishi.portal.ledger.Sealed;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.Role;

/** A capacity from its appointing act to its end; ended with a reason, never deleted. */
@Entity
@Sealed
@Table(name = "portal_capacity")
public class CapacityEntity implements Matter {

    public static final String DOSSIERS = "portal/person/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "valid_from")
    private LocalDate from;
    @Column(name = "valid_to")
    private LocalDate to;
    @Column(name = "appointing_act")
    private String appointingAct;
    @Column(name = "end_reason")
    private String endReason;
    /** What the office is called, such as 主任; null where the role says enough. */
    private String seat;
    @Version
    private long version;

    protected CapacityEntity() {
    }

    /** @param appointingAct the decision, election record or register that gives the capacity */
    public static CapacityEntity given(long personId, Role role, long areaId, LocalDate from, LocalDate to, String appointingAct) {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a term ends on or after its first day");
        }
        CapacityEntity capacity = new CapacityEntity();
        capacity.personId = personId;
        capacity.role = role;
        capacity.areaId = areaId;
        capacity.from = from;
        capacity.to = to;
        capacity.appointingAct = appointingAct;
        return capacity;
    }

    public void end(LocalDate lastDay, String reason) {
        to = lastDay;
        endReason = reason;
    }

    /** A register that names the same beginning but another end or act corrects what was entered before. */
    public void correct(LocalDate newTo, String newAct) {
        to = newTo;
        appointingAct = newAct;
    }

    public CapacityEntity inSeat(String newSeat) {
        seat = newSeat == null || newSeat.isBlank() ? null : newSeat.strip();
        return this;
    }

    public Capacity asCapacity() {
        return new Capacity(personId, role, areaId, from, to);
    }

    public long id() {
        return id;
    }

    public String seat() {
        return seat;
    }

    public String appointingAct() {
        return appointingAct;
    }

    public String endReason() {
        return endReason;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + personId;
    }
}
