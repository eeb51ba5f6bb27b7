package org.yishi.deliberation.hearing;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Somebody who registered for a public seat of a hearing (旁听席). Places go by the order of registering, so a row has none of its own; given up, the
 * row goes and everybody behind moves up. With the report all rows go: they were for the door and nothing else.
 */
@Entity
@Table(name = "deliberation_public_seat")
public class PublicSeat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "person_id")
    private long personId;
    private String name;
    @Column(name = "taken_at")
    private Instant takenAt;

    protected PublicSeat() {
        // for JPA
    }

    static PublicSeat taken(long consultationId, long personId, String name, Instant at) {
        PublicSeat seat = new PublicSeat();
        seat.consultationId = consultationId;
        seat.personId = personId;
        seat.name = name;
        seat.takenAt = at;
        return seat;
    }

    public long consultationId() {
        return consultationId;
    }

    long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
