package org.yishi.representatives.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An entry in other words of its own author: what stood there before he corrected it (更正), or what he changed when somebody worked on it already, so
 * that it stands beside the entry (补充). Nothing that was said is edited (domain 0.3 G4): it is written once and stays.
 */
@Entity
@Table(name = "representatives_version")
public class ContactVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "contact_id")
    private long contactId;
    private boolean later;
    @Column(name = "kept_at")
    private Instant keptAt;
    @Column(name = "representative_id")
    private long representativeId;
    @Column(name = "caller_name")
    private String name;
    @Column(name = "caller_reach")
    private String reach;
    @Column(name = "caller_named")
    private boolean named;
    @Embedded
    private ContactWords words;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "held_at")
    private LocalTime heldAt;
    private int minutes;

    protected ContactVersion() {
        // for JPA
    }

    /** What stands there now, before it is corrected. */
    static ContactVersion earlier(Contact contact, Instant at) {
        return of(contact, contact.entry(), false, at);
    }

    /** What came when somebody worked on it already. */
    static ContactVersion later(Contact contact, Entry entry, Instant at) {
        return of(contact, entry, true, at);
    }

    private static ContactVersion of(Contact contact, Entry entry, boolean later, Instant at) {
        ContactVersion version = new ContactVersion();
        version.contactId = contact.id();
        version.later = later;
        version.keptAt = at;
        version.representativeId = entry.representativeId();
        version.name = entry.caller().name();
        version.reach = entry.caller().reach();
        version.named = entry.caller().isNamed();
        version.words = entry.words().copy();
        version.heldOn = entry.heldOn();
        version.heldAt = entry.heldAt();
        version.minutes = entry.minutes();
        return version;
    }

    Entry entry() {
        return new Entry(representativeId, ContactCaller.of(null, name, reach, named), words, heldOn, heldAt, minutes);
    }

    public boolean isLater() {
        return later;
    }

    public Instant keptAt() {
        return keptAt;
    }

    public String name() {
        return name;
    }

    public String reach() {
        return reach;
    }

    public boolean isNamed() {
        return named;
    }

    public ContactWords words() {
        return words;
    }

    public LocalDate heldOn() {
        return heldOn;
    }
}
