package org.yishi.representatives.contact;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody read an entry with its words, or its first words in a list. Whoever told it can see so, with or without an account. */
@Entity
@Table(name = "representatives_look")
public class ContactLook {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "contact_id")
    private long contactId;
    @Column(name = "actor_id")
    private long actorId;
    @Enumerated(EnumType.STRING)
    private Circle.Part circle;
    @Enumerated(EnumType.STRING)
    private HandlingBody body;
    private boolean listed;
    @Column(name = "looked_at")
    private Instant lookedAt;

    protected ContactLook() {
        // for JPA
    }

    static ContactLook at(Contact contact, long actorId, Circle.Part part, Instant at) {
        ContactLook look = new ContactLook();
        look.contactId = contact.id();
        look.actorId = actorId;
        look.circle = part;
        look.body = part == Circle.Part.BODY ? contact.handling().body() : null;
        look.lookedAt = at;
        return look;
    }

    /** Its first words stood in a list. */
    static ContactLook inList(Contact contact, long actorId, Circle.Part part, Instant at) {
        ContactLook look = at(contact, actorId, part, at);
        look.listed = true;
        return look;
    }

    /** In which part somebody looked; names are nobody's business here. */
    Circle.Part part() {
        return circle;
    }

    /** For which body; null where it was none. */
    HandlingBody body() {
        return body;
    }

    boolean isListed() {
        return listed;
    }

    Instant lookedAt() {
        return lookedAt;
    }
}
