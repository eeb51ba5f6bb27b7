package org.yishi.deliberation.position;

import java.time.Instant;

import org.yishi.deliberation.consultation.Wording;
import org.yishi.portal.mydata.Leaver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The position of one side (立场): {@linkplain #take written} by somebody who holds a seat for it, or {@linkplain #enter entered} in its words by a
 * worker. Without words: the side wants none.
 */
@Entity
@Table(name = "deliberation_position")
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    private String side;
    private String body = "";
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected Position() {
        // for JPA
    }

    static Position of(long consultationId, String side) {
        Position position = new Position();
        position.consultationId = consultationId;
        position.side = side;
        return position;
    }

    /** Somebody of the side writes it, or lets the words of the worker stand by saving them. */
    void take(String words, int most, long person, Instant at) {
        body = Wording.required(words, most, "body");
        personId = person;
        writtenAt = at;
    }

    /** A worker enters the words of the side, or that it wants none. */
    void enter(String words, int most, Instant at) {
        body = Wording.optional(words, most, "body");
        personId = null;
        writtenAt = at;
    }

    /** Whoever wrote it has left the portal. */
    void unname(Leaver leaver) {
        body = leaver.unnamed(body);
        personId = null;
    }

    public PositionState state() {
        return body.isEmpty() ? PositionState.DECLINED : personId == null ? PositionState.ENTERED : PositionState.OWN;
    }

    public String side() {
        return side;
    }

    public String body() {
        return body;
    }

    /** Who wrote it; null where a worker entered it. */
    Long personId() {
        return personId;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
