package org.yishi.deliberation.session;

import java.time.Instant;

import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A seat at the table (议事代表): of which interest, and whether it holds a vote. Named before the session, and given up by who leaves the portal. */
@Entity
@Table(name = "deliberation_delegate")
public class Delegate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    @Column(name = "group_name")
    private String group;
    @Column(name = "may_vote")
    private boolean mayVote;
    @Column(name = "named_at")
    private Instant namedAt;

    protected Delegate() {
        // for JPA
    }

    public static Delegate named(long consultationId, Participant who, Instant at) {
        Delegate delegate = new Delegate();
        delegate.consultationId = consultationId;
        delegate.personId = who.personId();
        delegate.name = Wording.required(who.name(), 60, "name");
        delegate.group = who.group();
        delegate.mayVote = who.mayVote();
        delegate.namedAt = at;
        return delegate;
    }

    public Participant participant() {
        return new Participant(personId == null ? 0 : personId, name, group, mayVote);
    }
}
