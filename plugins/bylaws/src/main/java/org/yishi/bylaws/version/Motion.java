package org.yishi.bylaws.version;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who moved a version (动议), why, and who entered it. */
@Embeddable
public class Motion {

    @Enumerated(EnumType.STRING)
    private Initiator initiator;
    private int signed;
    @Column(name = "signed_of")
    private int signedOf;
    private String reason;
    private String mandate;
    private String origin;
    @Column(name = "begun_by")
    private long begunBy;
    @Column(name = "begun_at")
    private Instant begunAt;

    protected Motion() {
        // for JPA
    }

    static Motion of(Beginning said, long by, Instant at) {
        Motion motion = new Motion();
        motion.initiator = said.initiator();
        motion.signed = said.signed();
        motion.signedOf = said.signedOf();
        motion.reason = said.reason().strip();
        motion.mandate = said.mandate();
        motion.origin = said.origin();
        motion.begunBy = by;
        motion.begunAt = at;
        return motion;
    }

    public Initiator initiator() {
        return initiator;
    }

    public int signed() {
        return signed;
    }

    public int signedOf() {
        return signedOf;
    }

    public String reason() {
        return reason;
    }

    /** Which assembly allowed the representatives to adopt it; empty where none did. */
    public String mandate() {
        return mandate;
    }

    /** The dossier out of which it came; empty where none. */
    public String origin() {
        return origin;
    }

    public long begunBy() {
        return begunBy;
    }

    public Instant begunAt() {
        return begunAt;
    }
}
