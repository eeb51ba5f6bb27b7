package org.yishi.portal.mydata.internal;

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

/**
 * That somebody wants all data deleted. Asked; during the days of grace undone at any time; then what rests on consent is released,
 * and when nothing that needs the person runs any more, the person is forgotten. Not sealed: the ledger holds the acts.
 */
@Entity
@Table(name = "portal_deletion")
public class DeletionEntity {

    /** 已申请、已部分删除、已撤回、已完成. */
    public enum State { ASKED, RELEASED, UNDONE, DONE }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "asked_at")
    private Instant askedAt;
    private LocalDate due;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected DeletionEntity() {
    }

    /** @param due first day on which it is carried out */
    static DeletionEntity asked(long personId, Instant at, LocalDate due) {
        DeletionEntity deletion = new DeletionEntity();
        deletion.personId = personId;
        deletion.askedAt = at;
        deletion.due = due;
        deletion.state = State.ASKED;
        return deletion;
    }

    void released(Instant at) {
        state = State.RELEASED;
        releasedAt = at;
    }

    void undone(Instant at) {
        end(State.UNDONE, at);
    }

    void done(Instant at) {
        end(State.DONE, at);
    }

    private void end(State how, Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("a deletion ends once");
        }
        state = how;
        endedAt = at;
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate due() {
        return due;
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    boolean isOver() {
        return endedAt != null;
    }

    String dossier() {
        return "portal/person/" + personId;
    }
}
