package org.yishi.deliberation.follow;

import java.time.Instant;

import org.yishi.portal.ledger.Sealed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The closed file of a consultation (一事一档): how many pieces it has, and the checksum over its index. */
@Entity
@Sealed
@Table(name = "deliberation_archive")
public class ArchivedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int pieces;

    private String digest;

    private Integer edition;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected ArchivedFile() {
        // for JPA
    }

    static ArchivedFile closed(long consultationId, RecordIndex index, Instant at) {
        ArchivedFile file = new ArchivedFile();
        file.consultationId = consultationId;
        file.pieces = index.pieces().size();
        file.digest = index.digest();
        file.edition = RecordIndex.EDITION;
        file.closedAt = at;
        return file;
    }

    /** Whether its index holds the steps up to the opinion; files that were closed before have the shorter one, so that their checksum stays good. */
    boolean isWhole() {
        return edition != null;
    }

    public int pieces() {
        return pieces;
    }

    public String digest() {
        return digest;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
