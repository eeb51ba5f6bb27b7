package org.yishi.portal.ballot.internal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.ledger.Sealed;

/** A count of a ballot: number 1 is the result, the others are recounts (重新计票). Never changed. */
@Entity
@Sealed
@Table(name = "portal_ballot_count")
public class CountEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "ballot_id")
    private long ballotId;
    private int number;
    @Column(name = "counted_at")
    private Instant at;
    private String reason;
    private boolean agrees;
    private String pack;

    protected CountEntity() {
    }

    static CountEntity of(long ballotId, int number, Instant at, String reason, boolean agrees, String pack) {
        CountEntity count = new CountEntity();
        count.ballotId = ballotId;
        count.number = number;
        count.at = at;
        count.reason = reason;
        count.agrees = agrees;
        count.pack = pack;
        return count;
    }

    long ballotId() {
        return ballotId;
    }

    int number() {
        return number;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }

    boolean agrees() {
        return agrees;
    }

    String pack() {
        return pack;
    }
}
