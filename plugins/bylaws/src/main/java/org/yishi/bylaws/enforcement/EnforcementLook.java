package org.yishi.bylaws.enforcement;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Somebody who handles records read one. It is kept by the record: as long as the person concerned has not joined, core's log of looks knows nobody to
 * whom it could be shown. Names are in that log; here it is as what somebody read.
 */
@Entity
@Table(name = "bylaws_enforcement_look")
public class EnforcementLook {

    /** As what somebody reads a record. */
    public enum Reader { COMMITTEE, SUPERVISION, STREET }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "enforcement_id")
    private long enforcementId;
    @Enumerated(EnumType.STRING)
    private Reader reader;
    @Column(name = "looked_at")
    private Instant lookedAt;

    protected EnforcementLook() {
        // for JPA
    }

    static EnforcementLook at(Enforcement record, Reader reader, Instant at) {
        EnforcementLook look = new EnforcementLook();
        look.enforcementId = record.id();
        look.reader = reader;
        look.lookedAt = at;
        return look;
    }

    Reader reader() {
        return reader;
    }

    Instant lookedAt() {
        return lookedAt;
    }
}
