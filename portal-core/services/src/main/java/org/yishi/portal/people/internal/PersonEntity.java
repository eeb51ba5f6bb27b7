package org.yishi.portal.people.internal;

import java.time.Instant;
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

import org.yishi.portal.access.Actor;
import org.yishi.portal.people.IdentityLevel;

/**
 * A natural person. Known first by a register or by a phone number (L1); a worker or a register confirms the residence (L2);
 * seen in person or checked nationally, L3. The level never falls by itself. Whoever leaves is {@linkplain #forget forgotten}: the
 * row stays as the pseudonym that records name, and says nothing of anybody any more.
 */
@Entity
@Table(name = "portal_person")
public class PersonEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    private String name;
    private String phone;
    @Column(name = "birth_date")
    private LocalDate birthDate;
    @Column(name = "id_number_hash")
    private String idNumberHash;
    @Column(name = "id_number_tail")
    private String idNumberTail;
    @Enumerated(EnumType.STRING)
    @Column(name = "identity_level")
    private IdentityLevel identityLevel;
    @Column(name = "confirmed_by")
    private Long confirmedBy;
    @Column(name = "confirmed_how")
    private String confirmedHow;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "forgotten_at")
    private Instant forgottenAt;
    @Version
    private long version;

    protected PersonEntity() {
    }

    /** Somebody who is known by name and perhaps by phone number, not yet confirmed. */
    public static PersonEntity known(String name, String phone, LocalDate birthDate, Instant at) {
        PersonEntity person = new PersonEntity();
        person.name = name.strip();
        person.phone = phone;
        person.birthDate = birthDate;
        person.identityLevel = IdentityLevel.L1;
        person.createdAt = at;
        return person;
    }

    /** The number itself is never kept: a keyed hash to recognise it and the last four characters to talk about it. */
    public void recogniseBy(String keyedHash, String tail) {
        idNumberHash = keyedHash;
        idNumberTail = tail;
    }

    /**
     * @param how the method, such as {@code COUNTER} or {@code REGISTER}
     * @param by  the person who confirmed, 0 for the portal
     */
    public void confirm(IdentityLevel level, String how, long by, Instant at) {
        if (level.atLeast(identityLevel)) {
            identityLevel = level;
        }
        confirmedHow = how;
        confirmedBy = by == 0 ? null : by;
        confirmedAt = at;
    }

    public void correct(String newName, String newPhone) {
        name = newName.strip();
        phone = newPhone;
    }

    /** The number by which the person is reached; null for none. */
    public void reachedBy(String newPhone) {
        phone = newPhone;
    }

    public void forget(Instant at) {
        name = "";
        phone = null;
        birthDate = null;
        idNumberHash = null;
        idNumberTail = null;
        identityLevel = IdentityLevel.L0;
        confirmedBy = null;
        confirmedHow = null;
        confirmedAt = null;
        forgottenAt = at;
    }

    public boolean isForgotten() {
        return forgottenAt != null;
    }

    public void bornOn(LocalDate day) {
        birthDate = day;
    }

    /** The day of birth as a document says it; what a register said before stays. */
    public void wasBornOn(LocalDate day) {
        if (birthDate == null) {
            birthDate = day;
        }
    }

    /** Whether residence or title was confirmed. */
    public boolean isConfirmed() {
        return identityLevel.atLeast(IdentityLevel.L2);
    }

    public Actor asActor() {
        return new Actor(id, name, identityLevel);
    }

    public long id() {
        return id;
    }

    /** The chain of what was done with this person's data; it holds no personal data itself. */
    public String dossier() {
        return "portal/person/" + id;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public String idNumberHash() {
        return idNumberHash;
    }

    public String idNumberTail() {
        return idNumberTail;
    }

    public IdentityLevel identityLevel() {
        return identityLevel;
    }

    public String confirmedHow() {
        return confirmedHow;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
