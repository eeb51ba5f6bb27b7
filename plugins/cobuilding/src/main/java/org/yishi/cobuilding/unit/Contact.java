package org.yishi.cobuilding.unit;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.access.Refusal;

/**
 * Who speaks for a unit (驻区单位联络员). The unit names the person to the community; the community hands out a code once, face to face; with
 * it the person ties the own account to the unit and from then on acts for it. The code is kept only as a digest. Name and phone number are
 * for the office: they are never public, and each look at them is written down.
 */
@Entity(name = "CobuildingContact")
@Table(name = "cobuilding_contact")
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "unit_id")
    private long unitId;
    @Column(name = "area_id")
    private long areaId;
    private String name;
    private String phone;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "code_digest")
    private String codeDigest;
    @Column(name = "code_until")
    private LocalDate codeUntil;
    @Column(name = "named_on")
    private LocalDate namedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Contact() {
        // for JPA
    }

    static Contact named(Unit unit, String name, String phone, String codeDigest, LocalDate codeUntil, LocalDate on) {
        Contact contact = new Contact();
        contact.unitId = unit.id();
        contact.areaId = unit.areaId();
        contact.name = Typed.required(name, 60, "contact");
        contact.phone = Typed.optional(phone, 30, "phone");
        if (!contact.phone.matches("[0-9+\\- ]*")) {
            throw new Refusal("cobuilding.unit.refusal.phone").at("phone");
        }
        contact.codeDigest = codeDigest;
        contact.codeUntil = codeUntil;
        contact.namedOn = on;
        return contact;
    }

    /** @throws Refusal where the account bears another name than the unit gave */
    void join(long person, String accountName) {
        if (!name.equals(accountName)) {
            throw new Refusal("cobuilding.unit.refusal.name").at("code");
        }
        personId = person;
        codeDigest = null;
    }

    void end(LocalDate on) {
        endedOn = on;
        codeDigest = null;
    }

    /** Out of the portal: that there was a contact stays, not who. */
    public void forget(String nobody) {
        name = nobody;
        phone = "";
        personId = null;
        codeDigest = null;
    }

    boolean takesCode(LocalDate today) {
        return codeDigest != null && endedOn == null && !today.isAfter(codeUntil);
    }

    public boolean isJoined() {
        return personId != null && endedOn == null;
    }

    public long id() {
        return id;
    }

    public long unitId() {
        return unitId;
    }

    public long areaId() {
        return areaId;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    /** 0 where the person has not tied an account yet, or left. */
    public long personId() {
        return personId == null ? 0 : personId;
    }

    public LocalDate namedOn() {
        return namedOn;
    }

    public LocalDate codeUntil() {
        return codeUntil;
    }

    public boolean isEnded() {
        return endedOn != null;
    }
}
