package org.yishi.neighborhood.register;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.people.IdentityNumbers.Recognised;

/**
 * Somebody in a compound's list of owners. The number stands in the rolls; the name stands here alone and can be forgotten. Once identified,
 * an owner is tied to a person of the portal.
 */
@Entity
@Table(name = "neighborhood_owner")
public class Owner {

    /** What an owner is. */
    public enum Kind {
        /** 自然人. */
        PERSON,
        /** 单位. */
        ORGANISATION,
        /** 建设单位. */
        DEVELOPER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "area_id")
    private long areaId;
    private int number;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String name;
    @Column(name = "id_hash")
    private String idHash;
    @Column(name = "id_tail")
    private String idTail;
    private String phone;
    @Column(name = "phone_consent")
    private boolean phoneConsent;
    private String guardian;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "identified_at")
    private Instant identifiedAt;
    @Version
    private long version;

    protected Owner() {
    }

    /** @param contact null where none is known; kept only with consent */
    static Owner known(long areaId, int number, Kind kind, String name, Recognised idNumber, String contact, String guardian) {
        Owner owner = new Owner();
        owner.areaId = areaId;
        owner.number = number;
        owner.kind = kind;
        owner.name = name;
        owner.idHash = idNumber == null ? null : idNumber.keyedHash();
        owner.idTail = idNumber == null ? null : idNumber.tail();
        owner.phone = contact;
        owner.phoneConsent = contact != null;
        owner.guardian = guardian;
        return owner;
    }

    void identified(long person, Instant at) {
        personId = person;
        identifiedAt = at;
    }

    /** The register learns the number of the identity card. */
    void completed(Recognised idNumber) {
        idHash = idNumber.keyedHash();
        idTail = idNumber.tail();
    }

    void forget(String instead) {
        name = instead;
        idHash = null;
        idTail = null;
        phone = null;
        phoneConsent = false;
        guardian = null;
        personId = null;
    }

    void forgetContact() {
        phone = null;
        phoneConsent = false;
    }

    long areaId() {
        return areaId;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String idHash() {
        return idHash;
    }

    String idTail() {
        return idTail;
    }

    String phone() {
        return phone;
    }

    String guardian() {
        return guardian;
    }

    Long personId() {
        return personId;
    }

    Instant identifiedAt() {
        return identifiedAt;
    }

    boolean mayBeCalled() {
        return phoneConsent;
    }
}
